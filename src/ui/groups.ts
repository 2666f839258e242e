/** The groups in which a text is read: those that its spaces make, or else of four characters. */
export function groupsOf(text: string): readonly string[] {
  const parts = text.split(/\s+/u).filter(Boolean);
  return parts.length > 1 ? parts : (text.match(/.{1,4}/gsu) ?? []);
}

/** Characters one by one, with a pause after each group, for who hears what they have to type. */
export const spell = (groups: readonly string[]): string => groups.map(group => Array.from(group).join(' ')).join(', ');
