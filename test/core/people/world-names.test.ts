import { type NamedText, testNames } from '../../support/names-in.ts';

/** Invented sentences by kind, each with the people it names; nobody where the names are of something else. */
const sentences: Readonly<Record<string, readonly NamedText[]>> = {
  'Arabic names': [
    ['The minister, Khalid al-Marzouqi, said the port would reopen.', 'Khalid al-Marzouqi'],
    [
      'Rania El Fassi told the court that Abdel-Karim Haddadi had signed the lease.',
      'Rania El Fassi',
      'Abdel-Karim Haddadi',
    ],
    ['The poet Nizar Abu Shanab died in Amman, his publisher said.', 'Nizar Abu Shanab'],
  ],
  'Chinese names': [
    ['Economist Qiu Wenhao said prices would fall, but Zhuang Lin disagreed.', 'Qiu Wenhao', 'Zhuang Lin'],
    ['Police arrested Feng Guozhong, 51, outside the bank.', 'Feng Guozhong'],
    ['Lau Kam-hung, who runs the ferry, blamed the typhoon.', 'Lau Kam-hung'],
  ],
  'Korean names': [
    ['Ryu Tae-ik beat Oh Min-cheol in the final.', 'Ryu Tae-ik', 'Oh Min-cheol'],
    ['Director Noh Ji-hwan thanked the jury, and the actress Baek So-ra wept.', 'Noh Ji-hwan', 'Baek So-ra'],
  ],
  'Vietnamese names': [
    ['Deputy minister Tran Quoc Hieu promised help to the farmers.', 'Tran Quoc Hieu'],
    ['Bui Thi Lan Anh, a shopkeeper, lost everything in the flood.', 'Bui Thi Lan Anh'],
  ],
  'Indian names': [
    [
      'V. R. Krishnaswamy chaired the panel that Meenakshi Thiruvengadam had asked for.',
      'V. R. Krishnaswamy',
      'Meenakshi Thiruvengadam',
    ],
    ['KP Sreedharan, the coach, said he would leave in March.', 'KP Sreedharan'],
    ['Harpreet Kaur Sandhu and S.K. Bhattarai split the prize.', 'Harpreet Kaur Sandhu', 'S.K. Bhattarai'],
  ],
  'Nigerian and other African names': [
    ['Oluwatobiloba Adegoke and Ngozika Ezeudu were elected to the board.', 'Oluwatobiloba Adegoke', 'Ngozika Ezeudu'],
    ['Kwabena Asamoah-Boateng, a lawyer in Kumasi, filed the papers.', 'Kwabena Asamoah-Boateng'],
    ['Chukwuebuka Onyekachi said the road had been promised for years.', 'Chukwuebuka Onyekachi'],
  ],
  'Spanish and Portuguese names': [
    ['María Fernanda Ruvalcaba Ortiz will lead the inquiry.', 'María Fernanda Ruvalcaba Ortiz'],
    ['The novelist Beatriz Quintanilla y Soler lives in Bogotá.', 'Beatriz Quintanilla y Soler'],
    [
      'Governor José Luis de la Garza met João Batista dos Santos on Friday.',
      'José Luis de la Garza',
      'João Batista dos Santos',
    ],
  ],
  'European names with particles': [
    [
      'Pieter van den Broecke and Liselotte von Hartenau opened the show.',
      'Pieter van den Broecke',
      'Liselotte von Hartenau',
    ],
    [
      'Aoife Ní Dhomhnaill sang, and Fearghal Ó Séaghdha played the pipes.',
      'Aoife Ní Dhomhnaill',
      'Fearghal Ó Séaghdha',
    ],
    [
      'Guðrún Ásgeirsdóttir told reporters that Łukasz Świderski had resigned.',
      'Guðrún Ásgeirsdóttir',
      'Łukasz Świderski',
    ],
  ],
  'initials, suffixes and nicknames': [
    ['J. T. Harkness wrote the report with R.W. Pell.', 'J. T. Harkness', 'R.W. Pell'],
    ['AJ Winslow and TJ Corrigan started the company in a garage.', 'AJ Winslow', 'TJ Corrigan'],
    ['Walter “Buddy” Kessler ran the bar for thirty years.', 'Walter “Buddy” Kessler'],
    [
      'Harold P. Lindqvist Jr. and Cornelius Boothe III were charged.',
      'Harold P. Lindqvist Jr.',
      'Cornelius Boothe III',
    ],
    ['Mary-Louise Abernathy-Cole signed for the tenants.', 'Mary-Louise Abernathy-Cole'],
  ],
  'single names': [
    ['“Nobody asked us,” said Mr. Brandvold. Mr. Brandvold owns the mill.', 'Brandvold'],
    ['The singer Zorina said her next record would be the last.', 'Zorina'],
    ['Mrs Pettigrew thanked Dr. Osei for the flowers.', 'Pettigrew', 'Osei'],
    ['The sculptor, known only as Tavi, refused the prize.', 'Tavi'],
  ],
  'royal and church names': [
    ['King Aldric III received Queen Ingeborg at the palace.', 'King Aldric III', 'Queen Ingeborg'],
    ['Pope Anselm met Archbishop Desmond Okwuosa in Rome.', 'Pope Anselm', 'Desmond Okwuosa'],
  ],
  'names that are common words': [
    ['Grace Field said that Will Cash had not paid.', 'Grace Field', 'Will Cash'],
    ['Hope Winters and Mark Steel bought the farm.', 'Hope Winters', 'Mark Steel'],
    ['Summer Rain Fowler, 9, was found safe, said Sergeant Dusty Rhodes.', 'Summer Rain Fowler', 'Dusty Rhodes'],
    ['Ms. Weeks said that Mr. Sessions, her lawyer, would appeal.', 'Weeks', 'Sessions'],
  ],
  capitals: [
    ['FORMER MAYOR DELPHINE ARKWRIGHT DIES AT 81', 'DELPHINE ARKWRIGHT'],
    ['POLICE SEARCH HOME OF BARNABY QUELCH AFTER FIRE', 'BARNABY QUELCH'],
  ],
  'lists and ages': [
    [
      'The victims were named as Farid Nouri, 21, Tamsin Hale, 34, and Qasim Beg, 19.',
      'Farid Nouri',
      'Tamsin Hale',
      'Qasim Beg',
    ],
    ['Smithson et al. found the effect in mice; Quarrie and Bligh (2011) did not.', 'Smithson', 'Quarrie', 'Bligh'],
  ],
  'other names': [
    ['The crowd filled Kessler Square and marched to Drummond Tower.'],
    ['The Marlow-Finch Act was passed after the Battle of Harlow.'],
    ['She won the Edith Thornbury Prize for work done at the Ansel Weir Institute.'],
    ['The ferry Henrietta Moss left for Port Albright on Tuesday.'],
    ['The Galileo and Cassini spacecraft sent back pictures.'],
    ['He moved from Jackson, Mississippi, to the town of Coleman.'],
    ['Quill & Sons sold the Bramley brewery to Lockhart Brothers.'],
    ['The disease is called Harkness syndrome.'],
    ['Mr. President, the Speaker of the House is here.'],
    ['Samsung, Spotify and Tesla shares fell after Hurricane Odette reached Austin, Texas.'],
  ],
};

/** What is not read yet, wholly or in part. A line that comes to be read belongs above. */
const missed: readonly NamedText[] = [
  [
    'Sheikh Tahir bin Sultan received the guests, and Umm Salwa Darwish led them in.',
    'Tahir bin Sultan',
    'Umm Salwa Darwish',
  ],
  [
    'Marathon runner Tesfaye Woldemichael finished ahead of Jepkemoi Cheruto.',
    'Tesfaye Woldemichael',
    'Jepkemoi Cheruto',
  ],
  ["Niccolò dell'Acqua sold the vineyard to Jean-Baptiste d'Aubigny.", "Niccolò dell'Acqua", "Jean-Baptiste d'Aubigny"],
  ['Sister Perpetua and Father Brian Tolland run the kitchen.', 'Perpetua', 'Brian Tolland'],
  ['The duke was a cousin of Osric the Bold.', 'Osric the Bold'],
  [
    'Songs by Orlanda, Fitzwater and the late Emmeline Crewe filled the hall.',
    'Orlanda',
    'Fitzwater',
    'Emmeline Crewe',
  ],
  ['The Fairweather administration fought the Drummond campaign in court.', 'Fairweather', 'Drummond'],
  ['A Holloway aide said the Holloway family would not comment.', 'Holloway'],
];

testNames(sentences, missed);
