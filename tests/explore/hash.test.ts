import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, queryOf } from '../../src/explore/hash.ts';
import { emptyQuery } from '../../src/explore/query.ts';
import { anyQuery } from './any-query.ts';

test('everybody in the usual order needs no address', () => {
  expect(hashOf(emptyQuery)).toBe('');
  expect(queryOf('')).toEqual(emptyQuery);
  expect(queryOf('#')).toEqual(emptyQuery);
});

test('an address can be read by a person', () => {
  expect(
    hashOf({
      ...emptyQuery,
      sort: 'name',
      descending: true,
      verdicts: ['alive', 'dormant'],
      reasons: ['answer owed'],
      cautions: ['shared name', 'none'],
      silent: { from: 2012, to: 2019 },
      box: { days: [1.5, 90], messages: [3, 100] },
    }),
  ).toBe(
    'sort=name.turned&verdicts=alive,dormant&reasons=answer-owed&cautions=shared-name,none&silent=2012..2019&days=1.5..90&messages=3..100',
  );
});

test('what was written is read again, without text and companies', () => {
  fc.assert(
    fc.property(anyQuery(fc.string()), (query) => {
      expect(queryOf(hashOf(query))).toEqual({ ...query, text: '', companies: [] });
      expect(queryOf(`#${hashOf(query)}`)).toEqual(queryOf(hashOf(query)));
    }),
  );
});

test('an address holds no text and no company', () => {
  fc.assert(
    fc.property(anyQuery(fc.string()), fc.string(), (query, text) => {
      expect(hashOf({ ...query, text, companies: [text] })).toBe(
        hashOf({ ...query, text: '', companies: [] }),
      );
    }),
  );
});

const anyHash = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'sort',
          'verdicts',
          'reasons',
          'cautions',
          'connected',
          'silent',
          'days',
          'messages',
          '__proto__',
        ),
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '1..2',
            '2..1',
            '-1..3',
            'NaN..1',
            '1e3..2e9',
            'alive,alive',
            'constructor',
            'name.turned.x',
          ),
        ),
      ),
    )
    .map((parts) => `#${parts.map((part) => part.join('=')).join('&')}`),
);

test('any address is read without a fault, and what is kept of it is a query that can be written', () => {
  fc.assert(
    fc.property(anyHash, (hash) => {
      const query = queryOf(hash);
      expect(queryOf(hashOf(query))).toEqual(query);
    }),
  );
});

test.each([
  'sort=constructor',
  'verdicts=Alive,toString',
  'silent=2019..2012',
  'silent=2012.5..2019',
  'silent=2012..2019..2020',
  'connected=-3..2019',
  'connected=2012',
  'days=0x10..20',
  'days=1..2&messages=b..c',
  'messages=1..2',
  'text=Dag&companies=Acme',
])('%s is as if it were not there', (hash) => {
  expect(queryOf(hash)).toEqual(emptyQuery);
});
