import JSZip from 'jszip';
import type { HandedFile } from './visit.ts';

/** An export that takes a while to read: 400,000 messages with one person. */
export async function longExport(): Promise<HandedFile> {
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
  const row =
    '2-long==,,Rut Vidal,https://www.linkedin.com/in/rut-vidal,Alma Reyes,https://www.linkedin.com/in/alma-reyes,2025-01-01 00:00:00 UTC,,';
  const messages = Array.from({ length: 400_000 }, (_, i) => `${row}Note ${i},INBOX\n`);
  const zip = new JSZip()
    .file('messages.csv', header + messages.join(''))
    .file(
      'Connections.csv',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        'Alma,Reyes,https://www.linkedin.com/in/alma-reyes,,,,15 Jan 2020\n',
    );
  const content = await zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
  return { path: 'Complete_LinkedInDataExport_06-30-2026.zip', content };
}
