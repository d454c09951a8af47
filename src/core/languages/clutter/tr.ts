import type { ClutterPhrases } from './phrases.ts';

/** Turkish. */
export const tr: ClutterPhrases = {
  code: 'tr',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 8,
      pattern: 'reklam|ilan|sponsorlu( içerik)?|haberin devamı.*|(yazının|haberin) devamı reklamdan sonra',
      removes: 'Reklam',
      keeps: 'Partinin reklamı bir milyona mal oldu.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•-]* ?(ilgili haber(ler)?|ayrıca (oku(yun)?|bakınız)?|bunu da oku(yun)?|okuyun|izleyin|video|fotoğraf(lar)?|kaynak(lar)?|etiketler|konular|daha fazla|devamını oku)( ?[:|»>▶►]| [–—-] )',
      removes: 'İlgili haber: Köprü hâlâ kapalı',
      keeps: 'Daha fazla kişi akşam köprüye geldi.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 9,
      pattern:
        '(ilgili (haberler|konular|içerikler)|benzer (haberler|içerikler)|(en )?çok okunan(lar)?|bunlar da ilgini(zi)? çekebilir|son (dakika|haberler)|diğer haberler|devamını oku|daha fazla.{0,20}|etiketler|konular|önceki|sonraki|önerilen(ler)?( haberler)?|ana sayfa|sizin için .{3,30})',
      removes: 'İlgili haberler',
      keeps: 'Son haberler gece geldi ve hiçbiri iyi değildi.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 40,
      pattern:
        'abone ol(un)?|(bültenimize|e-bülten|bültene)|üye ol(un)?|giriş yap(ın)?|bizi takip|takip edin|uygulamamızı indir|(google news|whatsapp kanal)',
      removes: 'Bültenimize abone olun.',
      keeps: 'Üç gündür nehri izliyordu.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(paylaş|yazdır|kaydet|gönder|facebook|twitter|x|whatsapp|telegram|e-?posta|yorum(lar)?|yorum yap|kopyala|beğen|dinle|[,/|•·\\d\\s])+|\\d+ yorum|(bu )?(haberi|yazıyı) paylaş.*',
      removes: 'Haberi paylaş',
      keeps: 'Evi paylaşmak onlara yıllara mal oldu.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: "bu gönderiyi instagram'da gör|.{2,60}\\(@[\\w.]+\\)'?[a-zıüğ]{0,6} paylaştığı bir gönderi.*",
      removes: 'Ann Ott (@annott)’in paylaştığı bir gönderi',
      keeps: 'Ann Ott bir gönderi ile kenti kızdırdı.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 20,
      pattern:
        '(yazan|haber|yazar|muhabir|editör|yayınlanma( tarihi)?|güncelleme( tarihi)?|güncellendi|giriş( tarihi)?|kaynak|okuma süresi)( ?:| \\d)|(aa|iha|dha|anka|reuters|afp)$',
      removes: 'Güncelleme: 3 Mayıs 2020',
      keeps: 'Haber gece geldi, kimse uyumadı.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 40,
      pattern:
        '(fotoğraf|foto|görsel|kaynak) ?: ?[^.]{1,70}$|\\((fotoğraf|foto|arşiv)[^)]{0,60}\\)$|getty images|shutterstock',
      removes: 'Mayısta köprü. Fotoğraf: Ayşe Demir',
      keeps: 'Fotoğrafı denizi görmemiş bir adam çekti.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 40,
      pattern:
        '(tüm|her) hakkı? saklıdır|tüm hakları saklıdır|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|gizlilik (politikası|sözleşmesi)|çerez(ler)? (kullan|politika)|kvkk|izinsiz (kopya|kullan)',
      removes: 'Tüm hakları saklıdır.',
      keeps: 'Kadın hakları akşamın konusuydu.',
    },
  ],
};
