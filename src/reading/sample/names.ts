import { chance, type Dice, pick } from './dice.ts';

// One line for each part of the world: how one says hello there, first names, last names.
const cultures = `
Hi|Alice Callum Imogen Rhys Maeve Elliot Fiona Silas Tessa Ronan|Ashdown Birchall Corley Farrow Garside Inskip Mossman Penhale Rudge Tolley
Hallo|Jürgen Anke Lennart Käthe Birgit Swantje Götz Mareike Tilman Sören|Brandt Köhler Weißmann Engelke Fromm Grünwald Jäger Lüders Möhring Rehm
Hola|Iñaki Lucía Álvaro Begoña Joaquín Ximena Raúl Nuria Gael Rocío|Ibáñez Quiroga Muñoz Peñalver Castaño Ordóñez Lozano Vergara Montero Salcedo
Olá|João Beatriz Thiago Conceição Rui Lívia Otávio Graça Davi Luísa|Teixeira Gonçalves Falcão Brandão Simões Queiroz Seixas Leitão Viegas Pires
Bonjour|Zoé Étienne Maëlle Benoît Anaïs Loïc Cédric Noémie Hélène Rémi|Lefèvre Mercier Bérard Delorme Évrard Guérin Joly Lacombe Pélissier Saunier
Ciao|Chiara Lorenzo Giulia Matteo Dario Ludovica Nicolò Serena Renzo Bianca|Ricci Bertolini Caruso Donati Fabbri Galli Locatelli Orsini Sartori Tedesco
Hej|Åsa Søren Astrid Øystein Freja Björn Signe Linnéa Maja Jørgen|Lindqvist Østergaard Haugen Nygård Sæther Ekdahl Åkesson Møller Dahl Kjær
Cześć|Agnieszka Bartosz Małgorzata Łukasz Zofia Grzegorz Kinga Paweł Iga Lena|Wrona Dąbek Krawczyk Mazur Pawlak Dudek Sęk Szulc Walczak Zając
Merhaba|Ayşe Çağlar Elif Emre Gülşah Kerem Şebnem Onur Zeynep Barış|Aydın Çelik Doğan Erdem Güneş Işık Kaplan Öztürk Polat Şahin
Salaam|Layla Karim Samira Tariq Yasmin Bilal Farah Idris Nabil Rania|Haddad Mansour Khoury Bakri Sabbagh Darwish Najjar Qasim Tamimi Awad
Namaste|Ananya Rohan Kavya Arjun Meera Vikram Ishita Nikhil Lakshmi Dev|Iyer Deshmukh Banerjee Chauhan Kulkarni Menon Nair Raghavan Saxena Bhatt
Hello|Kwame Ngozi Tunde Adaeze Kofi Ifeoma Chidi Abena Emeka Folake|Okafor Adeyemi Mensah Boateng Eze Owusu Balogun Asante Okonkwo Danso
Habari|Wanjiru Baraka Achieng Juma Otieno Zawadi Thandi Sipho Lerato Naledi|Mwangi Odhiambo Kariuki Wekesa Dlamini Nkosi Mokoena Khumalo Moyo Banda
Chào|Linh Minh Thảo Quân Hương Đức Ngọc Tuấn Khoa Phúc|Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Đỗ Dương Lý
Hi|Mei Haoran Xinyi Yuki Haruto Aiko Ren Soo-ah Minjun Hana|Zhang Huang Tanaka Mori Ishikawa Choi Yoon Kang Xu Lin
Hoi|Maartje Daan Femke Joost Lieke Sjoerd Anouk Bram Thijs Floor|Boersma Claes Dekkers Hofstra Kuipers Meijer Postma Rietveld Terpstra Wouters
Ahoj|Zuzana Ondřej Kateřina Jiří Réka Balázs Levente Ioana Răzvan Jelena|Krejčí Horváth Martinů Szabó Popescu Jovanović Petrů Farkas Marić Janků
Hi|美咲 健太 玲奈|高橋 中村 森田
Hi|晓雯 子涵 明轩|陈 周 林
Hi|Юлія Олег Оксана|Ковальчук Мороз Шевчук`
  .trim()
  .split('\n')
  .map((line) => {
    const [hello = '', firsts = '', lasts = ''] = line.split('|');
    return { hello, firsts: firsts.split(' '), lasts: lasts.split(' ') };
  });

export interface Name {
  readonly first: string;
  readonly last: string;
  /** How this one says hello. */
  readonly hello: string;
}

/** A source of invented names, each given out once. */
export function namesFrom(dice: Dice): () => Name {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const { hello, firsts, lasts } = pick(dice, cultures);
      const first = pick(dice, firsts);
      const last = pick(dice, lasts);
      // The short lines, of names in other scripts, are drawn less often than the rest.
      if (taken.has(first + last) || (firsts.length < 10 && chance(dice, 0.9))) continue;
      taken.add(first + last);
      return { first, last, hello };
    }
  };
}

const titles = [', PhD', ', MBA', ', PMP', ', M.Sc.', ', RN', ', Ph.D., MBA'];
const emoji = [' 🚀', ' 🌱', ' ✨', ' 🇪🇺', '™'];

/** What people do to their names on a profile: a title after a comma, an emoji, a stray space. */
export function adorned(dice: Dice, name: Name): Name {
  const roll = dice();
  if (roll < 0.035) return { ...name, last: name.last + pick(dice, titles) };
  if (roll < 0.047) return { ...name, last: name.last + pick(dice, emoji) };
  // Never a space in front: after a comma in TO it would look like a part of the name before.
  if (roll < 0.062) return { ...name, last: `${name.last} ` };
  return roll < 0.072 ? { ...name, first: `${name.first} ` } : name;
}

const plainForms = new Map<string, string>();

/** A name in plain small letters: accents dropped, other scripts wholly so. */
function plain(name: string): string {
  const known = plainForms.get(name);
  if (known !== undefined) return known;
  const form = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  plainForms.set(name, form);
  return form;
}

/** The part of a profile's address after `/in/`, unencoded: plain letters mostly, now and then the name as written. */
export function slugOf(dice: Dice, { first, last }: Name): string {
  const written = chance(dice, 0.09) || plain(last) === '';
  const name = written ? `${first}-${last}`.toLowerCase() : `${plain(first)}-${plain(last)}`;
  return `${name}-${Math.floor(0x1000000 + dice() * 0xe000000).toString(16)}`;
}
