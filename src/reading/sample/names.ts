import { chance, type Dice, pick } from './dice.ts';

// One line for each part of the world: how one says hello there, first names, last names.
const cultures = `
Hi|Alice Owen Harriet Callum Imogen Rhys Beth Duncan Maeve Elliot Nora Jasper Fiona Silas Tessa Ronan|Ashdown Birchall Corley Dunmore Eastwick Farrow Garside Hartnell Inskip Kershaw Lovelock Mossman Penhale Rudge Tolley Wragg
Hallo|Jürgen Anke Lennart Käthe Falk Birgit Henning Swantje Götz Mareike Tilman Heike Sören Ulrike Konrad Jördis|Brandt Köhler Weißmann Dörfler Engelke Fromm Grünwald Hübner Jäger Klöpper Lüders Möhring Nüßlein Rehm Schütze Vogt
Hola|Iñaki Lucía Álvaro Begoña Joaquín Ximena Raúl Marisol Íñigo Pilar Tomás Nuria Gael Rocío Andrés Inés|Ibáñez Quiroga Muñoz Arreola Peñalver Castaño Ordóñez Zubiri Lozano Vergara Echeverría Iturbe Cárdenas Montero Salcedo Urrutia
Olá|João Beatriz Thiago Conceição Rui Lívia Otávio Graça Davi Luísa Caetano Marta Nélson Sílvia Vasco Íris|Teixeira Gonçalves Falcão Brandão Simões Araújo Queiroz Magalhães Seixas Leitão Bragança Couto Viegas Nóbrega Pires Antunes
Bonjour|Zoé Étienne Maëlle Benoît Anaïs Loïc Élise Cédric Noémie Gaspard Hélène Rémi Solène Thibault Océane Yannick|Lefèvre Mercier Bérard Chauvin Delorme Évrard Fournel Guérin Hébert Joly Lacombe Marchal Pélissier Roche Saunier Vasseur
Ciao|Chiara Lorenzo Giulia Matteo Fiammetta Dario Ludovica Nicolò Serena Pietro Ilaria Renzo Bianca Corrado Noemi Tullio|Ricci Bertolini Caruso Donati Esposito Fabbri Galli Locatelli Marchetti Orsini Pellegri Rinaldi Sartori Tedesco Vitale Zanetti
Hej|Åsa Søren Astrid Øystein Freja Björn Signe Håkon Linnéa Torben Maja Jørgen Saga Einar Tuva Mikkel|Lindqvist Østergaard Haugen Bergström Nygård Sæther Ekdahl Thorsen Åkesson Møller Sjöberg Dahl Kjær Rosendal Wiklund Fossum
Cześć|Agnieszka Bartosz Małgorzata Łukasz Zofia Grzegorz Kinga Wojciech Hanna Paweł Iga Tadeusz Lena Mirosław Ola Szymon|Wrona Dąbek Jabłonka Krawczyk Majchrzak Mazur Olejnik Pawlak Dudek Sęk Szulc Tomczak Urban Walczak Zając Żak
Merhaba|Ayşe Çağlar Elif Emre Gülşah Kerem Şebnem Onur Zeynep Barış Defne Tolga Müge Yiğit Selin Ufuk|Aydın Çelik Doğan Erdem Güneş Işık Kaplan Öztürk Polat Şahin Tekin Uçar Yıldız Bulut Toprak Özkan
Salaam|Layla Karim Samira Tariq Yasmin Bilal Farah Idris Huda Nabil Rania Ziad Salma Anwar Dina Yusuf|Haddad Mansour Nasser Khoury Bakri Sabbagh Fakhoury Darwish Najjar Rahmani Qasim Tamimi Zidan Awad Barakat Shahin
Namaste|Ananya Rohan Kavya Arjun Meera Vikram Ishita Nikhil Lakshmi Sanjay Pooja Dev Tara Aditya Nandini Kiran|Iyer Deshmukh Banerjee Chauhan Kulkarni Menon Nair Pillai Raghavan Saxena Thakur Vaidya Bhatt Joshi Ghosh Rao
Hello|Amara Kwame Ngozi Tunde Adaeze Kofi Ifeoma Chidi Abena Emeka Folake Yaw Zainab Obinna Efua Sadiq|Okafor Adeyemi Mensah Nwosu Boateng Eze Owusu Balogun Asante Okonkwo Danso Ibrahim Appiah Uche Lawal Quaye
Habari|Wanjiru Baraka Achieng Juma Nyambura Otieno Zawadi Kamau Thandi Sipho Lerato Themba Naledi Kagiso Makena Tendai|Mwangi Odhiambo Kariuki Wekesa Njoroge Dlamini Nkosi Mokoena Khumalo Chirwa Moyo Banda Ochieng Mutua Ndlovu Sithole
Chào|Linh Minh Thảo Quân Hương Đức Ngọc Tuấn Mai Khoa Lan Phúc Yến Bảo Vy Sơn|Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Dương Lý Đinh Lâm Trịnh Mạc Tạ
Hi|Mei Haoran Xinyi Jun Yuki Haruto Aiko Ren Soo-ah Minjun Hana Jiho Wei Kenta Lihua Seo-yeon|Zhang Liu Huang Tanaka Mori Ishikawa Choi Yoon Kang Fujita Xu Lin Hayashi Seo Okada Guo
Hi|美咲 健太 玲奈|高橋 中村 森田
Hi|晓雯 子涵 明轩|陈 周 林
Hi|민수 지은 하늘|박 윤 강
Hi|Юлія Олег Оксана|Ковальчук Мороз Шевчук
Hoi|Maartje Daan Femke Joost Lieke Sjoerd Anouk Bram Roos Thijs Wietske Ruben Floor Jelle Saskia Koen|Achterberg Boersma Claes Dekkers Hofstra Kuipers Meijer Oosterhuis Postma Rietveld Schuurman Terpstra Vermeulen Wouters Zijlstra Verhoeven
Ahoj|Zuzana Ondřej Kateřina Jiří Réka Balázs Dorottya Levente Ioana Răzvan Jelena Nemanja Petra Marko Eliška Áron|Krejčí Horváth Martinů Szabó Popescu Jovanović Petrů Farkas Ionescu Marić Janků Kovač Fekete Nagy Dumitru Stanković`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([hello = '', firsts = '', lasts = '']) => ({
    hello,
    firsts: firsts.split(' '),
    lasts: lasts.split(' '),
  }));

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
      // The short lines, of names in other scripts, are drawn less often than the rest.
      const culture = pick(dice, cultures);
      if (culture.firsts.length < 16 && !chance(dice, 0.1)) continue;
      const first = pick(dice, culture.firsts);
      const last = pick(dice, culture.lasts);
      const full = `${first} ${last}`;
      if (taken.has(full)) continue;
      taken.add(full);
      return { first, last, hello: culture.hello };
    }
  };
}

const titles = ', PhD|, MBA|, PMP|, M.Sc.|, CFA|, RN|, Ph.D., MBA'.split('|');
const emoji = ' 🚀| 🌱| ✨| 🇪🇺|™'.split('|');

/** What people do to their names on a profile: a title after a comma, an emoji, a stray space. */
export function adorned(dice: Dice, name: Name): Name {
  const roll = dice();
  if (roll < 0.035) return { ...name, last: name.last + pick(dice, titles) };
  if (roll < 0.047) return { ...name, last: name.last + pick(dice, emoji) };
  // Never a space in front: after a comma in TO it would look like a part of the name before.
  if (roll < 0.062) return { ...name, last: `${name.last} ` };
  return roll < 0.072 ? { ...name, first: `${name.first} ` } : name;
}

/** The part of a profile's address after `/in/`, unencoded: plain letters mostly, now and then as the name is written. */
export function slugOf(dice: Dice, { first, last }: Name): string {
  const written = `${first} ${last.replace(/,.*/, '')}`.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '-');
  const plain = written.normalize('NFD').replace(/[^a-z-]/g, '');
  const tail = (0x1000000 + Math.floor(dice() * 0xe000000)).toString(16);
  const keeps = plain.length < 5 || chance(dice, 0.09);
  return `${keeps ? written : plain}-${tail}`.replace(/-+/g, '-');
}
