const inTemplate = regex => `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=${regex}]`;

/** What the library never does, however handy; each with its reason. */
export const bannedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module is the namespace.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Trusted Types forbid it, and text from a server is rendered as text.',
  },
  { selector: inTemplate('/\\.(inner|outer)HTML\\s*=/'), message: 'Trusted Types forbid it, and text from a server is rendered as text.' },
  { selector: inTemplate('/\\sstyle\\s*=/i'), message: 'A strict content security policy forbids style attributes: toggle a class.' },
  {
    selector: inTemplate('/<style[\\s>]/i'),
    message: 'A strict content security policy forbids it: write a sheet and have the shell adopt it.',
  },
  { selector: inTemplate('/data:image/i'), message: 'A strict content security policy forbids data: images: draw an inline svg.' },
  {
    selector: 'MethodDefinition[key.name="render"][value.returnType=undefined]',
    message: 'Write the return type, or the types published name lit-html.',
  },
  { selector: 'ImportExpression[source.type="TemplateLiteral"]', message: 'Bundlers of hosts only see imports of a literal.' },
];
