import type { CatalogueQuestion } from 'enrollkit/contract';

/** A question in every language of the host. Once given, an id keeps its meaning. */
interface TranslatedQuestion {
  readonly id: string;
  readonly en: string;
  readonly nl: string;
}

type Language = 'en' | 'nl';

// What one person knows and a profile page or a register does not; with one answer, which stays the same, and not one of a handful.
const questions: readonly TranslatedQuestion[] = [
  { id: 'first-concert', en: 'Who played at the first concert you went to?', nl: 'Wie trad er op bij je allereerste concert?' },
  { id: 'first-album', en: 'Which album did you first buy with your own money?', nl: 'Welk album kocht je als eerste van je eigen geld?' },
  {
    id: 'first-cinema-film',
    en: 'Which film did you see on your first visit to a cinema?',
    nl: 'Welke film zag je bij je eerste bioscoopbezoek?',
  },
  { id: 'first-dish-cooked', en: 'Which dish did you learn to cook first?', nl: 'Welk gerecht leerde je als eerste koken?' },
  { id: 'first-piece-played', en: 'Which piece of music could you play first?', nl: 'Welk muziekstuk kon je als eerste spelen?' },
  { id: 'first-flight', en: 'Where did your first flight take you?', nl: 'Waar bracht je eerste vliegreis je naartoe?' },
  { id: 'first-job-task', en: 'What did you have to do at your very first paid job?', nl: 'Wat moest je doen bij je allereerste bijbaan?' },
  { id: 'first-boss', en: 'What was the first name of your first boss?', nl: 'Wat was de voornaam van je eerste baas?' },
  {
    id: 'first-home-alone',
    en: 'On which street was the first home you rented yourself?',
    nl: 'In welke straat huurde je voor het eerst zelf iets?',
  },
  { id: 'first-mobile-phone', en: 'Which model was your first mobile phone?', nl: 'Welk model was je eerste mobiele telefoon?' },
  { id: 'first-computer-game', en: 'Which computer game did you finish first?', nl: 'Welk computerspel speelde je als eerste uit?' },
  { id: 'first-broken-thing', en: 'What was the first valuable thing you broke?', nl: 'Wat was het eerste waardevolle ding dat je brak?' },
  {
    id: 'bedtime-book',
    en: 'Which book did you want read to you over and over?',
    nl: 'Welk boek wilde je steeds weer voorgelezen krijgen?',
  },
  { id: 'cuddly-toy', en: 'What did you call your dearest cuddly toy?', nl: 'Hoe noemde je je liefste knuffel?' },
  { id: 'hiding-place', en: 'Where did you hide best as a child?', nl: 'Waar kon jij je als kind het best verstoppen?' },
  {
    id: 'bedroom-view',
    en: 'What could you see from the bedroom you grew up in?',
    nl: 'Wat zag je vanuit de slaapkamer waarin je opgroeide?',
  },
  { id: 'hated-dish', en: 'Which dish did you refuse to eat as a child?', nl: 'Welk gerecht weigerde je als kind te eten?' },
  { id: 'home-nickname', en: 'What did they call you at home when you were little?', nl: 'Hoe noemden ze je thuis toen je klein was?' },
  { id: 'dream-job', en: 'What did you want to be when you were eight?', nl: 'Wat wilde je worden toen je acht was?' },
  {
    id: 'childhood-hero',
    en: 'Whose poster hung, or should have hung, on your wall?',
    nl: 'Van wie hing er een poster op je kamer, of had die er moeten hangen?',
  },
  { id: 'collected-things', en: 'What did you collect as a child?', nl: 'Wat verzamelde je als kind?' },
  { id: 'family-board-game', en: 'Which game caused the most quarrels at home?', nl: 'Welk spel gaf thuis de meeste ruzie?' },
  {
    id: 'childhood-neighbours',
    en: 'What was the surname of the neighbours you liked best?',
    nl: 'Wat was de achternaam van je leukste buren van vroeger?',
  },
  { id: 'playground', en: 'At which playground did you spend the most time?', nl: 'In welke speeltuin was je het vaakst te vinden?' },
  { id: 'family-car', en: 'Which car took you on your childhood holidays?', nl: 'Met welke auto gingen jullie vroeger op vakantie?' },
  {
    id: 'summer-place',
    en: 'At which lake, beach or pool did you spend your summers?',
    nl: 'Bij welk meer, strand of zwembad bracht je je zomers door?',
  },
  { id: 'school-desk-mate', en: 'Who sat beside you in your first year at school?', nl: 'Wie zat er naast je in je eerste schooljaar?' },
  { id: 'strict-teacher', en: 'Which teacher were you most afraid of?', nl: 'Voor welke leraar was je het bangst?' },
  {
    id: 'school-trip',
    en: 'Where did the school trip go that you remember best?',
    nl: 'Waarheen ging het schoolreisje dat je je het best herinnert?',
  },
  { id: 'school-play-part', en: 'Which part did you have in a school play?', nl: 'Welke rol had je in een toneelstuk op school?' },
  { id: 'swimming-lessons', en: 'In which pool did you learn to swim?', nl: 'In welk zwembad leerde je zwemmen?' },
  {
    id: 'driving-instructor',
    en: 'What was the first name of your driving instructor?',
    nl: 'Wat was de voornaam van je rij-instructeur?',
  },
  { id: 'lost-for-good', en: 'What did you lose and never find again?', nl: 'Wat raakte je kwijt en vond je nooit meer terug?' },
  { id: 'got-lost', en: 'Where did you once get badly lost?', nl: 'Waar ben je ooit flink verdwaald?' },
  { id: 'best-present', en: 'What is the best present you were ever given?', nl: 'Wat is het mooiste cadeau dat je ooit kreeg?' },
];

/** The questions in the language of a page, such as `nl-BE`; in English where there is no translation. */
export function catalogueIn(language: string): CatalogueQuestion[] {
  const own: Language = /^nl(-|$)/i.test(language) ? 'nl' : 'en';
  return questions.map(question => ({ id: question.id, text: question[own] }));
}

/** What a question says in any language, since it is not kept in which one it was read. `undefined`: there is no such question. */
export function wordingsOf(id: string): readonly string[] | undefined {
  const question = questions.find(candidate => candidate.id === id);
  return question && [question.en, question.nl];
}
