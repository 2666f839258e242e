import { readQuestionsForm, type GivenAnswer, type QuestionsForm } from 'enrollkit/contract';
import type { Policy } from '../../examples/reference-host/server/accounts/policy.js';
import { isPassword } from '../../examples/reference-host/server/accounts/passwords.js';
import { catalogueIn } from '../../examples/reference-host/server/security-questions/catalogue.js';
import { normaliseAnswer } from '../../examples/reference-host/server/security-questions/normalise-answer.js';
import { rowsOf } from './support/rows-of.js';
import { createTestHost, type Person, type Reply, type TestHost } from './support/test-host.js';

const minute = 60_000;

const three: readonly GivenAnswer[] = [
  { questionId: 'cuddly-toy', answer: 'Mister Nibbles' },
  { questionId: 'hated-dish', answer: 'Brussels sprouts' },
  { question: 'What did we paint on the shed?', answer: 'A whale' },
];

const oneOfTheCatalogue: Partial<Policy> = {
  methods: { 'security-questions': { allowed: true, questions: { count: 1, customLength: 0 } } },
};

describe('security questions', () => {
  let host: TestHost;
  let person: Person;
  beforeEach(async () => {
    host = await createTestHost();
    person = await host.person();
  });

  const ask = (language = 'en'): Promise<Reply> => person.call('POST', '/enrollments/security-questions', { language });
  const begin = async (language?: string): Promise<QuestionsForm> => {
    const warnings: string[] = [];
    const form = readQuestionsForm((await ask(language)).body, sentence => warnings.push(sentence));
    expect(warnings).toEqual([]);
    return form;
  };
  const confirm = (id: string, answers: readonly GivenAnswer[], key?: string): Promise<Reply> =>
    person.call('POST', `/enrollments/${id}/confirm`, { answers }, key ? { 'idempotency-key': key } : {});
  const answerWith = async (...answers: GivenAnswer[]): Promise<Reply> => confirm((await begin()).enrollmentId, answers);
  const rest = three.slice(1);

  describe('of the catalogue', () => {
    const inEnglish = catalogueIn('en');
    const inDutch = catalogueIn('nl');

    it('are 35, each with an id and a text of its own in both languages', () => {
      for (const catalogue of [inEnglish, inDutch]) {
        expect(catalogue).toHaveLength(35);
        expect(new Set(catalogue.map(({ id }) => id)).size).toBe(35);
        expect(new Set(catalogue.map(({ text }) => text.toLowerCase())).size).toBe(35);
        for (const { text } of catalogue) expect(text).toMatch(/^[A-Z].{10,90}\?$/);
      }
      const translated = inEnglish.filter(({ id, text }) => inDutch.some(other => other.id === id && other.text !== text));
      expect(translated).toHaveLength(35);
    });

    it.each([
      ['en', 'What did you call your dearest cuddly toy?'],
      ['en-GB', 'What did you call your dearest cuddly toy?'],
      ['nl', 'Hoe noemde je je liefste knuffel?'],
      ['NL-be', 'Hoe noemde je je liefste knuffel?'],
      ['de', 'What did you call your dearest cuddly toy?'],
      ['nld', 'What did you call your dearest cuddly toy?'],
      ['not a language', 'What did you call your dearest cuddly toy?'],
    ])('are in the language of the page, or in English: %s', async (language, text) => {
      const { catalogue } = await begin(language);
      expect(catalogue.find(({ id }) => id === 'cuddly-toy')).toEqual({ id: 'cuddly-toy', text });
    });
  });

  it('are asked as policy has it', async () => {
    expect(await begin()).toMatchObject({ count: 3, customLength: 200, answerLength: { min: 3, max: 40 }, expiresIn: 15 * minute });
    person = await host.person({ policy: oneOfTheCatalogue });
    expect(await begin()).toMatchObject({ count: 1, customLength: 0 });
    expect((await answerWith({ question: 'A question of mine?', answer: 'whatever' })).status).toBe(422);
    expect((await answerWith({ questionId: 'cuddly-toy', answer: 'whatever' })).status).toBe(200);
  });

  it('become active with the answers, for resetting a password only', async () => {
    const { body } = await answerWith(...three);
    expect(body).toMatchObject({
      becameDefault: false,
      method: { kind: 'security-questions', name: null, usableFor: ['password-reset'] },
    });
    expect((await person.call('GET', '/security-info')).body['methods']).toEqual([body['method']]);
  });

  it('keep no answer but hashed, each on its own, without its capitals, accents’ encoding and spaces', async () => {
    await answerWith({ questionId: 'cuddly-toy', answer: '  Straße  zum\u00a0CAFE\u0301 ' }, ...rest);
    const rows = await rowsOf(
      host,
      'SELECT question_id, question, answer_hash FROM security_answers JOIN methods ON id = method_id WHERE user_id = $1 ORDER BY position',
      person.id,
    );
    expect(rows.map(({ question_id: id, question }) => id ?? question)).toEqual([
      'cuddly-toy',
      'hated-dish',
      'What did we paint on the shed?',
    ]);
    const hashes = rows.map(({ answer_hash: hash }) => String(hash));
    expect(await isPassword('strasse zum café', hashes[0] ?? '')).toBe(true);
    expect(await isPassword('brussels sprouts', hashes[1] ?? '')).toBe(true);
    expect(await isPassword('a whale', hashes[0] ?? '')).toBe(false);
  });

  it('leave no answer anywhere else, nor a hash that is quick to try', async () => {
    const { enrollmentId } = await begin();
    const first = await confirm(enrollmentId, three, 'intent');
    expect((await confirm(enrollmentId, three, 'intent')).body).toEqual(first.body);
    const tables = ['methods', 'enrollments', 'security_answers', 'idempotent_answers', 'audit_events'];
    const all = JSON.stringify(await Promise.all(tables.map(table => rowsOf(host, `SELECT * FROM ${table}`, ''))));
    expect(all).toContain(enrollmentId);
    expect(all.toLowerCase()).not.toContain('nibbles');
    expect(all.toLowerCase()).not.toContain('whale');
    const sameOfOthers = await confirm(enrollmentId, [...three].reverse(), 'intent');
    expect(sameOfOthers.body).toEqual(first.body);
  });

  describe('are refused', () => {
    const firstBeing = (answer: string, questionId = 'cuddly-toy'): readonly GivenAnswer[] => [{ questionId, answer }, ...rest];
    const flaws: Record<string, [readonly GivenAnswer[], object]> = {
      'with too few answers': [three.slice(0, 2), {}],
      'with too many': [[...three, { questionId: 'dream-job', answer: 'Astronaut' }], {}],
      'with a question nobody knows': [firstBeing('Mister Nibbles', 'made-up'), { index: 0 }],
      'with a question of 201 characters': [[...three.slice(0, 2), { question: 'x'.repeat(201), answer: 'A whale' }], { index: 2 }],
      'with a question that says nothing': [[...three.slice(0, 2), { question: ' ?! ', answer: 'A whale' }], { index: 2 }],
      'with a question twice': [[...three.slice(0, 2), { questionId: 'cuddly-toy', answer: 'A whale' }], { reason: 'repeated', index: 2 }],
      'with a question of the catalogue as one’s own': [
        [...three.slice(0, 2), { question: 'hoe noemde je je liefste knuffel', answer: 'A whale' }],
        { reason: 'repeated', index: 2 },
      ],
      'with an answer twice': [firstBeing(' BRUSSELS   sprouts'), { reason: 'repeated', index: 1 }],
      'with an answer of two characters': [firstBeing('ab'), { reason: 'too-short', index: 0 }],
      'with two characters and spaces': [firstBeing(' ab '), { reason: 'too-short', index: 0 }],
      'with an answer of 41 characters': [firstBeing('x'.repeat(41)), { reason: 'too-long', index: 0 }],
      'with one emoji': [firstBeing('🐳'), { reason: 'too-short', index: 0 }],
      'with a word of the question': [firstBeing('Toy'), { reason: 'guessable', index: 0 }],
      'with a word of the question in the other language': [firstBeing('knuffel'), { reason: 'guessable', index: 0 }],
      'with the whole question': [
        [{ question: 'Favourite colour?', answer: 'favourite  COLOUR' }, ...three.slice(0, 2)],
        { reason: 'guessable', index: 0 },
      ],
      'with a part of the account’s name': [firstBeing('Example.com'), { reason: 'guessable', index: 0 }],
    };

    it.each(Object.entries(flaws))('%s', async (_, [answers, data]) => {
      const { enrollmentId } = await begin();
      const { status, body } = await confirm(enrollmentId, answers);
      expect(status).toBe(422);
      expect({ reason: body['reason'], index: body['index'], code: body['code'] }).toEqual({
        reason: undefined,
        index: undefined,
        ...data,
        code: 'invalid-input',
      });
      expect((await begin()).enrollmentId).toBe(enrollmentId);
      expect((await person.call('GET', '/security-info')).body['methods']).toEqual([]);
    });

    it('with the whole name of the account', async () => {
      expect((await answerWith({ questionId: 'cuddly-toy', answer: person.email.toUpperCase() }, ...rest)).body).toMatchObject({
        reason: 'guessable',
        index: 0,
      });
    });

    it.each([
      ['an answer that is empty', [{ questionId: 'cuddly-toy', answer: '' }]],
      ['an answer with a NUL', [{ questionId: 'cuddly-toy', answer: 'abc\0' }]],
      ['no answers', []],
      ['an answer without a question', [{ answer: 'abc' }]],
    ])('as a request that is not as the protocol has it: %s', async (_, answers) => {
      const { enrollmentId } = await begin();
      expect(await confirm(enrollmentId, answers as GivenAnswer[])).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    });
  });

  it.each(['abc', 'x'.repeat(40), '🐳🐋', '我的小熊', 'toystory'])('take the answer %s', async answer => {
    person = await host.person({ policy: oneOfTheCatalogue });
    expect((await answerWith({ questionId: 'cuddly-toy', answer })).status).toBe(200);
  });

  it.each([
    ['Rex', ' rEX '],
    ['new  york', 'New\u00a0York'],
    ['caf\u00e9', 'CAFE\u0301'],
    ['Stra\u00dfe', 'STRASSE'],
    ['\uff32\uff25\uff38', 'rex'],
    ['20 \u2103', '20 \u00b0c'],
    ['\u0390', '\u03b9\u0308\u0301'],
    ['\u039f\u0394\u039f\u03a3', '\u03bf\u03b4\u03bf\u03c3'],
  ])('take %j and %j for the same answer', (one, other) => {
    expect(normaliseAnswer(one)).toBe(normaliseAnswer(other));
  });

  it('are set once: who wants others removes these first', async () => {
    const open = await begin();
    const { body } = await confirm(open.enrollmentId, three);
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'already-enrolled' } });
    const { offers } = (await person.call('GET', '/security-info')).body as { offers: { kind: string; availability: object }[] };
    const offer = offers.find(({ kind }) => kind === 'security-questions');
    expect(offer).toMatchObject({ availability: { type: 'limit-reached', limit: 1 }, usableFor: ['password-reset'] });

    await person.call('DELETE', `/methods/${(body['method'] as { id: string }).id}`);
    expect(await rowsOf(host, 'SELECT 1 FROM security_answers JOIN methods ON id = method_id WHERE user_id = $1', person.id)).toEqual([]);
    expect((await answerWith(...three)).status).toBe(200);
  });

  it('are forgotten when they are cancelled, and after a quarter of an hour', async () => {
    const left = await begin();
    await person.call('DELETE', `/enrollments/${left.enrollmentId}`);
    expect(await confirm(left.enrollmentId, three)).toMatchObject({ status: 404, body: { code: 'enrollment-expired' } });
    const late = await begin();
    host.clock.pass(15 * minute);
    expect((await confirm(late.enrollmentId, three)).status).toBe(404);
  });

  it('are the same form after a reload', async () => {
    expect((await begin('nl')).enrollmentId).toBe((await begin('en')).enrollmentId);
  });

  it('want to know who it is, and forget no answer over it', async () => {
    person = await host.person({ authenticators: 1 });
    const { enrollmentId } = await begin();
    host.clock.pass(14 * minute + 59_000);
    expect((await ask()).status).toBe(200);
    await host.database.queries.execute(`UPDATE sessions SET fresh_at = fresh_at - interval '1 minute' WHERE user_id = '${person.id}'`);
    const refused = await confirm(enrollmentId, three, 'intent');
    expect(refused).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
    await host.database.queries.execute(`UPDATE sessions SET fresh_at = fresh_at + interval '1 minute' WHERE user_id = '${person.id}'`);
    expect((await confirm(enrollmentId, three, 'intent')).status).toBe(200);
  });

  it('are not there where policy forbids them', async () => {
    person = await host.person({ policy: { methods: { 'security-questions': { allowed: false } } } });
    expect(await ask()).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});
