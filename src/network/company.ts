import { fold } from '../base/fold.ts';

/** Endings that say how a company is owned, not which one it is. */
const legalForms = new Set(
  `ab ag aps as asa bv bvba co company corp corporation doo eg eirl eood ev ggmbh gmbh inc incorporated kft kg kgaa kk
   limited llc llp lp ltd ltda mbh nv oao ood ooo oy oyj plc private pte pty pvt sa sab sapi sarl sas sasu sca
   scs se sl slu snc spa spzoo sro srl ug zoo & und and`.split(/\s+/),
);

/** Ways to say that one has no employer: two people who say it are no colleagues. */
const selfEmployed = new Set([
  'confidential',
  'freelance',
  'freelancer',
  'independent',
  'independent consultant',
  'self employed',
  'self-employed',
  'selfemployed',
  'stealth',
  'stealth startup',
]);

/** A company's name without case, punctuation and legal form; '' where it names no employer. */
export function employerKey(company: string): string {
  const words = fold(company)
    .replace(/[.’']/gu, '')
    .replace(/[,/()]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (selfEmployed.has(words.join(' '))) return '';
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}
