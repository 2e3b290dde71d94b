import { expect, test } from 'vitest';
import { read } from './support.ts';

const at = (text: string) => Date.parse(text);

test('invitations: the time is Pacific, the addresses are optional', async () => {
  const file = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ada Stone,Zoë Brandt,"9/5/26, 1:12 AM","We met, remember?",OUTGOING,https://www.linkedin.com/in/ada-stone,https://www.linkedin.com/in/zoë-brandt
`;
  expect((await read('invitations', file)).rows).toEqual([
    {
      from: 'Ada Stone',
      to: 'Zoë Brandt',
      at: at('2026-09-05T08:12:00Z'),
      message: 'We met, remember?',
      direction: 'outgoing',
      inviterUrl: 'https://www.linkedin.com/in/ada-stone',
      inviteeUrl: 'https://www.linkedin.com/in/zoë-brandt',
    },
  ]);
  const old = 'From,To,Sent At,Message,Direction\nAda Stone,Zoë Brandt,"1/5/21, 1:12 AM",,INCOMING\n';
  const { rows, tally } = await read('invitations', old);
  expect(rows).toMatchObject([{ direction: 'incoming', inviterUrl: undefined, inviteeUrl: undefined }]);
  expect(tally.missing).toEqual([]);
});

test('in 2023-07 invitations had member numbers, which are no addresses', async () => {
  const file = `From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn
Ada Stone,Zoë Brandt,"7/5/23, 1:12 AM",,OUTGOING,urn:li:member:1,urn:li:member:2
`;
  expect((await read('invitations', file)).rows).toMatchObject([
    { inviterUrl: undefined, inviteeUrl: undefined },
  ]);
});

test('endorsements received: by whom, for what, accepted or not', async () => {
  const file = `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2024/02/01 15:02:55 UTC,Glazing,Zoë,Brandt,www.linkedin.com/in/zoë-brandt,ACCEPTED
2024/02/02 15:02:55 UTC,Firing,Bo,Lind,www.linkedin.com/in/bo-lind,PENDING
`;
  expect((await read('endorsementsReceived', file)).rows).toEqual([
    {
      at: at('2024-02-01T15:02:55Z'),
      skill: 'Glazing',
      firstName: 'Zoë',
      lastName: 'Brandt',
      url: 'www.linkedin.com/in/zoë-brandt',
      accepted: true,
    },
    expect.objectContaining({ firstName: 'Bo', accepted: false }),
  ]);
});

test('endorsements given have an endorsee, and had no address before 2023-07', async () => {
  const file = `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status
2021/02/01 15:02:55 UTC,Glazing,Zoë,Brandt,HIDDEN
`;
  const { rows, tally } = await read('endorsementsGiven', file);
  expect(rows).toMatchObject([{ firstName: 'Zoë', lastName: 'Brandt', url: undefined, accepted: false }]);
  expect(tally.missing).toEqual([]);
});

test.each(['recommendationsReceived', 'recommendationsGiven'] as const)(
  '%s are dated in Pacific time',
  async (table) => {
    const file = `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Zoë,Brandt,Kiln,Potter,"Two lines
of praise","01/24/18, 03:00 PM",VISIBLE
`;
    expect((await read(table, file)).rows).toEqual([
      { firstName: 'Zoë', lastName: 'Brandt', company: 'Kiln', at: at('2018-01-24T23:00:00Z') },
    ]);
  },
);

test('notes are dated when they were made, or else when they were changed', async () => {
  const file = `Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On
Zoë,Brandt,https://www.linkedin.com/in/zoe,Keep!,2026-03-01 10:00:00 UTC,2026-04-01 10:00:00 UTC
Bo,Lind,https://www.linkedin.com/in/bo,"Owes me, a kiln",,"4/1/26, 10:00 AM"
`;
  expect((await read('notes', file)).rows).toEqual([
    {
      firstName: 'Zoë',
      lastName: 'Brandt',
      url: 'https://www.linkedin.com/in/zoe',
      note: 'Keep!',
      at: at('2026-03-01T10:00:00Z'),
    },
    expect.objectContaining({ note: 'Owes me, a kiln', at: at('2026-04-01T10:00:00Z') }),
  ]);
});

test('the owner’s name and jobs', async () => {
  const profile =
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\nAda,Stone,,,,Potter,"Long\nstory"\n';
  expect((await read('profile', profile)).rows).toEqual([{ firstName: 'Ada', lastName: 'Stone' }]);
  const positions =
    'Company Name,Title,Description,Location,Started On,Finished On\nKiln & Daughters,Potter,,Delft,Jan 2020,\n';
  expect((await read('positions', positions)).rows).toEqual([
    { company: 'Kiln & Daughters', title: 'Potter' },
  ]);
});
