import type { Limit, Problem, Product } from '../base/problem.ts';
import { unreachable } from '../base/unreachable.ts';
import { formatsOf } from './formats.ts';
import { twoEmails } from './guide.ts';

/** A problem as the page tells it: what it is, what was found, what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly found: string;
  readonly wayOut: string;
}

const tooLarge: Readonly<Record<Limit, string>> = {
  entries: 'holds far more files than an export does',
  packed: 'is larger than 512 MB, many times an export, or lies beside others that are',
  unpacked: 'unpacks to more than 2 GB',
  ratio: 'holds a file that unpacks to over a thousand times its size, as no export does',
};

const products: Readonly<Record<Product, string>> = {
  facebook: 'Facebook’s export',
  instagram: 'Instagram’s export',
  google: 'Google’s export, from Takeout',
  x: 'the archive of X, once Twitter',
  whatsapp: 'a WhatsApp chat',
  contacts: 'the contacts of a phone or a mail program',
  recruiter: 'a list from LinkedIn Recruiter or Sales Navigator',
  pdf: 'a PDF, such as LinkedIn’s “Save to PDF” makes',
};

const theZip =
  'Drop the zip from LinkedIn’s e-mail. Its name begins with Complete_LinkedInDataExport or Basic_LinkedInDataExport.';

export function problemWords(problem: Problem, locale = 'en'): ProblemWords {
  switch (problem.kind) {
    case 'nothing-dropped':
      return {
        title: 'There was nothing to read',
        found: 'Nothing was dropped, or the folder is empty.',
        wayOut: 'Drop the zip that LinkedIn sent you, or choose it with the button.',
      };
    case 'not-an-export':
      return {
        title: 'This is not a LinkedIn data export',
        found: `“${problem.file}” holds none of the tables that LinkedIn’s export has.`,
        wayOut: theZip,
      };
    case 'foreign':
      return {
        title: 'This comes from somewhere else',
        found: `“${problem.file}” is ${products[problem.product]}.`,
        wayOut: theZip,
      };
    case 'empty':
      return {
        title: 'There is nothing in it',
        found: `“${problem.file}” is empty.`,
        wayOut: 'Download it again from LinkedIn’s e-mail, and drop it when the download is complete.',
      };
    case 'not-a-zip':
      return {
        title: 'This is not a zip',
        found: `“${problem.file}” is neither a zip nor a CSV table.`,
        wayOut: 'Drop the zip as it came, or the CSV files from it.',
      };
    case 'web-page':
      return {
        title: 'This is a web page',
        found: `“${problem.file}” is a web page, as a link leaves behind that has run out.`,
        wayOut: 'LinkedIn’s links live 72 hours: ask for a new export, or download it again signed in.',
      };
    case 'other-packer':
      return {
        title: 'This is packed in another way',
        found: `“${problem.file}” is packed with ${problem.packer}, which this page cannot unpack.`,
        wayOut: 'Unpack it and drop the folder, or drop the zip as LinkedIn sent it.',
      };
    case 'file-gone':
      return {
        title: 'The file has moved or changed',
        found: `${problem.file === undefined ? 'A file' : `“${problem.file}”`} could no longer be read where it was.`,
        wayOut: 'Drop it again. If it lies in the cloud or on a stick, copy it to this computer first.',
      };
    case 'damaged-zip':
      return {
        title: 'The zip is damaged',
        found: `“${problem.file}” is cut short or cannot be unpacked.`,
        wayOut:
          'Download it again from LinkedIn’s e-mail, whose link lives 72 hours, or ask for a new export.',
      };
    case 'encrypted':
      return {
        title: 'The zip is locked',
        found: `“${problem.file}” needs a password, which LinkedIn’s own zips never do.`,
        wayOut: 'Unpack it with its password and drop the folder, or drop the zip as LinkedIn sent it.',
      };
    case 'spreadsheet':
      return {
        title: 'This is a spreadsheet',
        found: `“${problem.file}” is a spreadsheet’s own file, whatever its name says.`,
        wayOut: 'Drop the zip as LinkedIn sent it, or save the table from the spreadsheet as “CSV UTF-8”.',
      };
    case 'too-large':
      return {
        title: 'This is too large to be an export',
        found: `“${problem.file}” ${tooLarge[problem.limit]}.`,
        wayOut: 'Drop the zip as LinkedIn sent it, or only Connections.csv and messages.csv from it.',
      };
    case 'no-connections':
      return {
        title: 'Your connections are not in it yet',
        found: noConnections(problem.found, locale),
        wayOut: `${twoEmails} Drop that one when it comes, or the missing file: both are read together. Nothing was wrong with what you did.`,
      };
    case 'unreadable-table':
      return {
        title: 'The table of connections cannot be read',
        found: `“${problem.file}” does not have the columns of LinkedIn’s table, such as First Name and Connected On.`,
        wayOut: 'Drop the zip as LinkedIn sent it, or the Connections.csv from it, unchanged.',
      };
    case 'out-of-memory':
      return {
        title: 'The browser ran out of memory',
        found: 'The export is larger than this browser can hold at the moment.',
        wayOut:
          'Close other tabs and drop it again, use a computer rather than a phone, or drop only Connections.csv and messages.csv.',
      };
    case 'unexpected':
      return {
        title: 'Something went wrong',
        found: `The reading stopped with: “${problem.message}”.`,
        wayOut:
          'Drop it again. If it stops again, drop only Connections.csv and messages.csv. Nothing has left this page.',
      };
    default:
      return unreachable(problem);
  }
}

/** Names at most a handful of what was found. */
function noConnections(found: readonly string[], locale: string): string {
  if (found.length === 0) return 'No table of connections was found.';
  const { list, counted } = formatsOf(locale);
  const named = found.slice(0, 6);
  const more = found.length - named.length;
  const all = more === 0 ? named : [...named, counted(more, { one: 'more file', other: 'more files' })];
  return `Found ${list(all)}, but no Connections.csv.`;
}
