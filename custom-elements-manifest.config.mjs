const dist = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = member => !['private', 'protected'].includes(member.privacy) && !/^[#_]/.test(member.name);

/** What its comment calls a matter of the library alone: classes by name, members as `Class.member`. */
const inner = new Set();

/** Publishes the elements a host may use, under the paths that package.json exports, and nothing else. */
const publicApi = () => ({
  name: 'public-api',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const isInner = part => ts.getJSDocTags(part).some(tag => ['private', 'internal'].includes(tag.tagName.text));
    if (isInner(node)) inner.add(node.name.text);
    for (const member of node.members) if (member.name && isInner(member)) inner.add(`${node.name.text}.${member.name.getText()}`);

    // The analyzer does not see fields that are declared as parameters of the constructor, as those of our events are.
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    for (const field of node.members.find(ts.isConstructorDeclaration)?.parameters ?? []) {
      const modifiers = (field.modifiers ?? []).map(modifier => modifier.getText());
      if (!declaration || modifiers.length === 0 || modifiers.some(modifier => ['private', 'protected'].includes(modifier))) continue;
      const description = field
        .getFullText()
        .match(/\/\*\*\s*([\s\S]*?)\s*\*\//)?.[1]
        .replace(/\s*\n\s*\*\s*/g, ' ');
      (declaration.members ??= []).push({
        kind: 'field',
        name: field.name.getText(),
        ...(field.type ? { type: { text: field.type.getText() } } : {}),
        ...(description ? { description } : {}),
        ...(modifiers.includes('readonly') ? { readonly: true } : {}),
      });
    }
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const doors = manifest.modules.filter(module => ['src/index.ts', 'src/define.ts'].includes(module.path.replace(/^\//, '')));
    const names = new Set(doors.flatMap(door => (door.exports ?? []).map(({ declaration }) => declaration.name)));
    const isElement = declaration => declaration.tagName !== undefined;

    const declared = new Set(manifest.modules.flatMap(module => module.declarations ?? []).map(declaration => declaration.name));
    for (const module of manifest.modules) {
      const source = module.path;
      module.path = dist(source);
      module.declarations = (module.declarations ?? []).filter(
        declaration =>
          declaration.kind === 'class' && !inner.has(declaration.name) && (isElement(declaration) || names.has(declaration.name)),
      );
      for (const declaration of module.declarations) {
        // The analyzer takes a class of the platform for one of the file that extends it.
        const base = declaration.superclass;
        if (base?.module)
          declaration.superclass = declared.has(base.name)
            ? { ...base, module: dist(base.module) }
            : { name: base.name, package: 'global:' };
        const isHidden = member => !isPublic(member) || inner.has(`${member.inheritedFrom?.name ?? declaration.name}.${member.name}`);
        const hidden = new Set((declaration.members ?? []).filter(isHidden).map(member => member.name));
        for (const list of ['members', 'attributes']) {
          if (declaration[list]) declaration[list] = declaration[list].filter(({ name, fieldName }) => !hidden.has(fieldName ?? name));
        }
      }
      const kept = new Set(module.declarations.map(declaration => declaration.name));
      module.exports = (module.exports ?? []).filter(
        ({ declaration }) => kept.has(declaration.name) && (declaration.module ?? source) === source,
      );
      for (const { declaration } of module.exports) declaration.module = module.path;
    }
    manifest.modules = manifest.modules.filter(module => module.declarations.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1));

    const definitions = manifest.modules.flatMap(module =>
      module.declarations.filter(isElement).map(({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: module.path },
      })),
    );
    manifest.modules.push({ kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: definitions });
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};
