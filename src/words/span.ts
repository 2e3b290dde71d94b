const daysOfMonth = 365.25 / 12;

/** How long, from whole days, in the fewest letters: `40 days`, `5 mo`, `3 y`, `3 y 11 mo`. */
export function spanWords(days: number): string {
  if (days === 1) return '1 day';
  if (days < 60) return `${days} days`;
  const months = Math.round(days / daysOfMonth);
  const parts = [
    ...(months >= 12 ? [`${Math.floor(months / 12)} y`] : []),
    ...(months % 12 > 0 ? [`${months % 12} mo`] : []),
  ];
  return parts.join(' ');
}
