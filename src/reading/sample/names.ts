import { chance, type Dice, lines, listed, pick, serial } from './dice.ts';

interface Culture {
  /** How one says hello there. */
  readonly hello: string;
  readonly firsts: readonly string[];
  /** A last name is one of the stems with one of the ends. */
  readonly stems: readonly string[];
  readonly ends: readonly string[];
}

const cultures: readonly Culture[] = lines(`
Hi|Alice Callum Imogen Rhys Maeve|Ash Birch Far Mar Stan|down ley row ham ton
Hallo|Jürgen Anke Käthe Götz|Grün Linden Rosen Stein Weiß|wald feld mann berg hoff
Hola|Iñaki Lucía Álvaro Begoña|Ibáñ Martín Gonzál Jimén Núñ|ez ez-Roca ez-Vega
Bonjour|Zoé Étienne Maëlle Loïc|Beau Clair Bel Grand Haut|champ mont val fort lieu
Ciao|Chiara Lorenzo Giulia Nicolò|Bertol Fabbr Ross Galv|i ini etti ani oni
Hej|Åsa Søren Astrid Øystein|Lind Berg Ek Dahl Åker|qvist ström gård holm lund
Cześć|Zofia Łukasz Kinga Paweł|Kowal Pawl Wojt Szym|ak ik czak
Merhaba|Ayşe Çağlar Elif Barış|Ak Kara Öz Er|demir kaya türk doğan
Salaam|Layla Karim Samira Tariq|Al- El-|Haddad Mansour Khoury Najjar
Namaste|Ananya Rohan Kavya Arjun|Rama Gopala Chandra Krishna|n nathan swamy murthy
Hello|Kwame Ngozi Tunde Thandi|Ade Ola Olu Oye|yemi wale bayo niyi
Chào|Linh Thảo Đức Ngọc|Nguyễn Trần Phạm Hoàng|
Hi|Mei Haoran Xinyi Jiahao|Zhang Huang Chen Kang Xu|
Hi|Haruto Aiko Yuki Kenji|Yama Taka Mori Naka Ishi Kita|moto da mura kawa no
Hi|美咲 健太 玲奈|高 中 森|橋 村 田
Hi|Юлія Олег Оксана|Ковал Мороз Ткач Шевч|енко ук`).map((line) => {
  const [hello = '', firsts = '', stems = '', ends = ''] = listed(line);
  return { hello, firsts: firsts.split(' '), stems: stems.split(' '), ends: ends.split(' ') };
});

export interface Name {
  readonly first: string;
  readonly last: string;
  /** How this one says hello. */
  readonly hello: string;
}

/** Somebody, whoever: the same name may come again. */
export function anyName(dice: Dice): Name {
  const { hello, firsts, stems, ends } = pick(dice, cultures);
  // The short lines, of names in other scripts, are drawn less often than the rest.
  if (firsts.length < 4 && chance(dice, 0.9)) return anyName(dice);
  const { first } = chance(dice, 0.6) ? { first: pick(dice, firsts) } : anyName(dice);
  return { first, last: pick(dice, stems) + pick(dice, ends), hello };
}

/** A source of invented names, nearly all given out once: a few people share theirs, and are never to be merged. */
export function namesFrom(dice: Dice): () => Name {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const name = anyName(dice);
      const full = name.first + name.last;
      if (taken.size < taken.add(full).size || chance(dice, 0.01)) return name;
    }
  };
}

// Never a space in front: after a comma in TO it would look like a part of the name before.
const adornments = listed(', PhD|, MBA|, M.Sc.| 🌱|™| | ');

/** What people do to their names on a profile: a title after a comma, an emoji, a stray space. */
export const adorned = (dice: Dice, name: Name): Name =>
  chance(dice, 0.1) ? { ...name, last: name.last + pick(dice, adornments) } : name;

/**
 * The part of a profile's address after `/in/`, unencoded: plain letters mostly, accents dropped; now and then, and in
 * other scripts, the name as written.
 */
export function slugOf(dice: Dice, { first, last }: Name): string {
  const written = `${first}-${last}`.toLowerCase();
  const plain = written.normalize('NFD').replace(/[^a-z-]/g, '');
  return `${plain === '-' || chance(dice, 0.09) ? written : plain}-${serial(dice)}`;
}
