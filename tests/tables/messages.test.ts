import { describe, expect, test } from 'vitest';
import { read, sound } from './support.ts';

const at = (text: string) => Date.parse(text);

const since2023 =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n';

test('a message of today', async () => {
  const file = `${since2023}2-bmlu==,,Zoë Brandt,https://www.linkedin.com/in/zoë-brandt,Ada Stone,https://www.linkedin.com/in/ada-stone,2026-06-11 15:33:58 UTC,, Is the <kiln> free?  ,INBOX,,No\n`;
  const { rows, tally } = await read('messages', file);
  expect(rows).toEqual([
    {
      conversation: '2-bmlu==',
      title: '',
      from: 'Zoë Brandt',
      senderUrl: 'https://www.linkedin.com/in/zoë-brandt',
      to: ['Ada Stone'],
      recipientUrls: ['https://www.linkedin.com/in/ada-stone'],
      at: at('2026-06-11T15:33:58Z'),
      subject: '',
      content: 'Is the <kiln> free?',
      folder: 'INBOX',
      draft: false,
      direction: undefined,
    },
  ]);
  expect(tally).toEqual({ rows: 1, ...sound });
});

test('2021 – 2023 there was no column of recipients’ addresses', async () => {
  const file = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
2-a,,Ada Stone,,"Zoë Brandt",2022-06-11 15:33:58 UTC,,Hello,ARCHIVE
`;
  const { rows, tally } = await read('messages', file);
  expect(rows).toMatchObject([{ senderUrl: '', recipientUrls: undefined, folder: 'ARCHIVE' }]);
  expect(tally.missing).toEqual([]);
});

test('in 2018 there were neither addresses nor conversations, but a direction', async () => {
  const file = `From,To,Date,Subject,Content,Direction,Folder
Ada Stone,Zoë Brandt,"2/8/18, 9:14 AM",,Hello,OUTGOING,SENT
Zoë Brandt,Ada Stone,"2/8/18, 9:15 AM",,Hello!,incoming,INBOX
`;
  const { rows, tally } = await read('messages', file);
  expect(rows).toMatchObject([
    { conversation: '', senderUrl: undefined, at: at('2018-02-08T09:14:00Z'), direction: 'outgoing' },
    { recipientUrls: undefined, direction: 'incoming' },
  ]);
  expect(tally.missing).toEqual([]);
});

test('since 2026-03 every field is quoted, and contents have real line breaks', async () => {
  const file = `"CONVERSATION ID","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER"
"2-a","Ada Stone","https://x.example/in/ada","Zoë Brandt","https://x.example/in/zoe","2026-06-11 15:33:58 UTC","","Dear Zoë,

""soon"", you said.
Ada","INBOX"
"2-b","Ada Stone","","","","2026-06-11 15:33:59 UTC","","","INBOX"
`;
  const { rows, tally } = await read('messages', file);
  expect(rows.map((row) => row.content)).toEqual(['Dear Zoë,\n\n"soon", you said.\nAda', '']);
  expect(rows[1]).toMatchObject({ to: [], recipientUrls: [] });
  expect(tally).toEqual({ rows: 2, ...sound });
});

describe('recipients', () => {
  test.each([
    ['Ada Stone', ['Ada Stone']],
    ['Roe, PhD', ['Roe, PhD']],
    ['Ann Roe, PhD,Zoë Brandt', ['Ann Roe, PhD', 'Zoë Brandt']],
    ['Ann Roe ,LinkedIn Member,,Bo', ['Ann Roe', 'LinkedIn Member', 'Bo']],
    ['', []],
  ])('%j are %j', async (to, names) => {
    const { rows } = await read('messages', `FROM,TO,DATE,CONTENT\nAda,"${to}",,\n`);
    expect(rows[0]?.to).toEqual(names);
  });

  test('have their addresses joined by commas alone', async () => {
    const file =
      'FROM,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\nAda,"Zoë,Bo","https://x.example/in/z,https://x.example/in/b",,\n';
    const { rows } = await read('messages', file);
    expect(rows[0]?.recipientUrls).toEqual(['https://x.example/in/z', 'https://x.example/in/b']);
  });
});

test.each([
  ['Yes', true],
  ['YES', true],
  ['No', false],
  ['', false],
])('a draft column of %j means %s', async (written, draft) => {
  const { rows } = await read('messages', `FROM,TO,DATE,CONTENT,IS MESSAGE DRAFT\nAda,Bo,,Hi,${written}\n`);
  expect(rows[0]?.draft).toBe(draft);
});

test('a chat with LinkedIn’s AI reads like a message', async () => {
  const { rows } = await read(
    'aiChats',
    'FROM,TO,DATE,CONTENT\nCoach,Ada,2026-06-11 15:33:58 UTC,Try this\n',
  );
  expect(rows).toMatchObject([{ from: 'Coach', at: at('2026-06-11T15:33:58Z') }]);
});
