/** The questions that the demo asks, in the languages that it speaks. */
export const demoCatalogue: readonly { readonly id: string; readonly en: string; readonly nl: string }[] = [
  { id: 'lullaby', en: 'Which song sent you to sleep as a child?', nl: 'Bij welk liedje viel je als kind in slaap?' },
  { id: 'tree', en: 'What did you see from the highest tree you climbed?', nl: 'Wat zag je vanuit de hoogste boom waar je in klom?' },
  { id: 'recipe', en: 'Whose recipe can you cook without looking?', nl: 'Wiens recept kun je koken zonder te kijken?' },
  { id: 'bicycle', en: 'What colour was the bicycle you learned on?', nl: 'Welke kleur had de fiets waarop je het leerde?' },
  { id: 'shop', en: 'What was the shop on the corner called?', nl: 'Hoe heette de winkel op de hoek?' },
  { id: 'teacher', en: 'Which teacher laughed the most?', nl: 'Welke leraar lachte het meest?' },
  { id: 'rain', en: 'Where did it rain on your worst holiday?', nl: 'Waar regende het op je slechtste vakantie?' },
  { id: 'trick', en: 'Which trick could you do that nobody else could?', nl: 'Welk kunstje kon jij als enige?' },
];
