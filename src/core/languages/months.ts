/**
 * Names of the months as news pages print them, January first; inflected and short forms are parted by a bar.
 * Made from the date formats of Unicode CLDR by hand. `calendar` tells where a year has to be turned into a Gregorian one.
 */
export interface MonthTable {
  readonly names: string;
  readonly calendar?: 'persian' | 'buddhist';
}

export const months: Readonly<Record<string, MonthTable>> = {
  en: {
    names:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  },
  de: {
    names:
      'januar|jänner|jan februar|feber|feb märz|mär april mai juni juli august september oktober|okt november dezember|dez',
  },
  fr: {
    names:
      'janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc|decembre',
  },
  es: {
    names:
      'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|sept octubre noviembre diciembre|dic',
  },
  pt: {
    names:
      'janeiro fevereiro|fev março|marco abril|abr maio|mai junho julho agosto|ago setembro|set outubro|out novembro dezembro|dez',
  },
  it: {
    names:
      'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre|dic',
  },
  nl: { names: 'januari februari maart|mrt april mei juni juli augustus september oktober november december' },
  sv: { names: 'januari februari mars april maj juni juli augusti september oktober november december' },
  da: { names: 'januar februar marts april maj juni juli august september oktober november december' },
  no: { names: 'januar februar mars april mai juni juli august september oktober november desember|des' },
  fi: {
    names:
      'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  },
  pl: {
    names:
      'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  },
  cs: {
    names:
      'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  },
  hu: {
    names:
      'január február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december',
  },
  ro: {
    names: 'ianuarie|ian februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie|noi decembrie',
  },
  tr: { names: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık' },
  id: { names: 'januari februari maret april mei juni juli agustus september oktober november desember' },
  el: {
    names:
      'ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαϊου ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ',
  },
  ru: {
    names:
      'января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь декабря|декабрь|дек',
  },
  uk: {
    names:
      'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
  },
  bg: { names: 'януари февруари март април май юни юли август септември октомври ноември декември' },
  ar: {
    names:
      'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|ابريل|نيسان مايو|أيار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
  },
  fa: { names: 'ژانویه فوریه مارس|مارچ آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر' },
  'fa-persian': { names: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند', calendar: 'persian' },
  he: {
    names:
      'בינואר|ינואר בפברואר|פברואר במרץ|מרץ|במרס|מרס באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר',
  },
  ur: { names: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر' },
  hi: { names: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर' },
  bn: { names: 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর' },
  th: {
    names:
      'มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.',
    calendar: 'buddhist',
  },
};

/** What a name may mean: one name may stand in several languages, and in two calendars. */
export interface Month {
  readonly month: number;
  readonly calendar?: MonthTable['calendar'];
}

/** Every month's name in small letters with what it may mean, the longest first. Plain data. */
export function allMonthNames(): readonly (readonly [name: string, meanings: readonly Month[]])[] {
  const map = new Map<string, Month[]>();
  for (const { names, calendar } of Object.values(months)) {
    names.split(' ').forEach((forms, index) => {
      for (const form of forms.split('|')) {
        const name = form.replace('_', ' ').normalize('NFKC');
        map.set(name, [...(map.get(name) ?? []), { month: index + 1, ...(calendar && { calendar }) }]);
      }
    });
  }
  return [...map].sort(([a], [b]) => b.length - a.length);
}
