import { dayOf } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Sign } from '../network/person.ts';
import { formatsOf } from './formats.ts';

/** A sign as a line of the detail panel: `They endorsed you for Sailing, 1 Feb 2024`. */
export function signWords(sign: Sign, locale = 'en'): string {
  const day = sign.at === undefined ? '' : `, ${formatsOf(locale).day(dayOf(sign.at))}`;
  return `${deed(sign)}${day}`;
}

function deed({ kind, way, accepted, text }: Sign): string {
  const theirs = way === 'received';
  switch (kind) {
    case 'recommendation':
      return theirs ? 'They recommended you' : 'You recommended them';
    case 'endorsement': {
      const skill = text === '' ? '' : ` for ${text}`;
      const shown = accepted ? '' : ' (not shown on the profile)';
      return `${theirs ? 'They endorsed you' : 'You endorsed them'}${skill}${shown}`;
    }
    case 'note':
      return text === '' ? 'Your private note' : `Your private note: “${text}”`;
    case 'invitation': {
      const words = text === '' ? '' : `, writing “${text}”`;
      return `${theirs ? 'They invited you' : 'You invited them'}${words}`;
    }
    default:
      return unreachable(kind);
  }
}
