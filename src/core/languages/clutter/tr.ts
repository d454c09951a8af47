import type { ClutterPhrases } from './phrases.ts';

/** Turkish. Capitals without a dot come as i. */
export const tr: ClutterPhrases = {
  code: 'tr',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        'reklam(lar)?|ilan|(bu )?(bir )?(reklamd[ıi]r|iland[ıi]r)|advertorial|tan[ıi]t[ıi]m(d[ıi]r)?|(sponsorlu|reklam|iş birliği|işbirliği|ortak|tan[ıi]t[ıi]m|ticari|destekli) (içerik|bağlant[ıi](lar)?|haber(i)?|yaz[ıi]|alan[ıi]?)|sponsorlu|haberin devam[ıi]( (aşağ[ıi]da|için.*|reklamdan sonra.*|altta|videoda|galeride|sonraki .{3,15}))?|(haberin|yaz[ıi]n[ıi]n|içeriğin|videonun|makalenin) devam[ıi]( (reklamdan|aşağ[ıi]da|için|altta|videodan)( .{0,25})?)?|(reklamdan sonra|reklam[ıi]n ard[ıi]ndan) (devam|sürecek|okumaya).*|(haber|yaz[ıi]|içerik) (aşağ[ıi]da|reklamdan sonra) devam ediyor|reklam[ıi] (kapat|geç|atla|gizle|şikayet et|bildir)|reklam alan[ıi]|reklams[ıi]z (oku|okuyun)|(hemen|şimdi|buradan) sat[ıi]n al([ıi]n)?|(ürünü|fiyat[ıi]) (incele|gör)(yin|ün)?',
      removes: 'Reklam',
      keeps: 'Partinin reklamı bir milyona mal oldu.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 60,
      pattern:
        '(bağlant[ıi]lar|linkler)[^.]{0,60} (komisyon|gelir) (kazan|al)(abiliriz|[ıi]yoruz|maktay[ıi]z)|komisyon (kazanabiliriz|alabiliriz|kazan[ıi]yoruz)|(bu )?(içerik|yaz[ıi]|haber|video|gönderi) (reklam|tan[ıi]t[ıi]m|sponsorlu|iş birliği|işbirliği) (içerir|içermektedir|içeriğidir|amaçl[ıi]d[ıi]r)|ürün yerleştirme (içerir|içermektedir)|sat[ıi]ş ortakl[ıi]ğ[ıi] (link|bağlant[ıi])',
      removes: 'Bu linkler üzerinden komisyon kazanabiliriz.',
      keeps: 'Emlakçılar her evden komisyon kazanıyor.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•-]* ?((ilgili (haber(ler)?|içerik(ler)?|yaz[ıi](lar)?|konu(lar)?|video(lar)?)|(ayr[ıi]ca|bunu da|şunu da|bunlar[ıi] da|mutlaka) (oku(yun|yunuz)?|izle(yin|yiniz)?|bak[ıi]n[ıi]z|bak[ıi]n)|(ayr[ıi]ca )?bak[ıi]n[ıi]z|okuyun|izleyin|dinleyin|haberi oku(yun)?|haberin detay[ıi]|daha fazla(s[ıi])?( bilgi| haber| için)?|devam[ıi]n[ıi] oku(yun)?|detaylar|ilginizi çekebilir|önerilen (haber|içerik|yaz[ıi])(ler|lar)?|s[ıi]radaki haber|bu(nlar)? da (ilginizi|ilgini) çekebilir|kaç[ıi]rmay[ıi]n|canl[ıi] (anlat[ıi]m|yay[ıi]n|blog)|günün (videosu|fotoğraf[ıi]))( ?[:|»>▶►]| [–—-] )|(video( haber)?|foto ?galeri|fotoğraf(lar)?|galeri|kaynak(lar|ça)?|etiket(ler)?|anahtar kelimeler|konu(lar)?|kategori(ler)?|röportaj|podcast|anket|analiz|dosya|link|bağlant[ıi]lar|önceki (haber|yaz[ıi])|sonraki (haber|yaz[ıi])|son dakika|özel haber) ?[:|»▶►])',
      removes: 'İlgili haber: Köprü hâlâ kapalı',
      keeps: 'Daha fazla kişi akşam köprüye geldi.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 9,
      pattern:
        '(ilgili|benzer|diğer|son|güncel|önerilen|popüler|önemli|tüm|öne ç[ıi]kan|seçilmiş|ilginç|yeni|en yeni|daha fazla|ilginizi çekebilecek|okunmas[ıi] gereken|günün|bu konudaki|konuyla ilgili|gündemdeki|s[ıi]cak) (haber|konu|içerik|yaz[ıi]|makale|video|başl[ıi]k|galeri|gelişme)(ler|lar|leri|lar[ıi])?( (haberler|için .{3,20}))?|(günün|haftan[ıi]n|ay[ıi]n) (önemli|öne ç[ıi]kan|çok okunan|en çok okunan|manşet|son dakika|popüler)(lar[ıi]|leri)?( (haber|gelişme|manşet|başl[ıi]k)(leri|lar[ıi]))?|(günün|haftan[ıi]n) (manşetleri|haberleri|öne ç[ıi]kanlar[ıi]|en çok okunanlar[ıi]|özeti)|(en )?çok (okunan|izlenen|paylaş[ıi]lan|yorumlanan|konuşulan|sat[ıi]lan|aranan|beğenilen)(lar)?( (haberler|yaz[ıi]lar|videolar|içerikler))?|((bunlar|bu|bu (haberler|haber|içerikler|yaz[ıi]lar|içerik|yaz[ıi])) d[ae] )?(ilginizi|ilgini) çekebilir|sizin için (seçtiklerimiz|önerilenler|önerdiklerimiz|seçilenler)|(bunu|bunlar[ıi]|şunlar[ıi]) da (okuyun|oku|okuyabilirsiniz|izleyin|beğenebilirsiniz|sevebilirsiniz)|son dakika( haberleri)?|(devam[ıi]n[ıi]|haberin (devam[ıi]n[ıi]|tamam[ıi]n[ıi]|detay[ıi]n[ıi])|tamam[ıi]n[ıi]|yaz[ıi]n[ıi]n (devam[ıi]n[ıi]|tamam[ıi]n[ıi])|haberi|yaz[ıi]y[ıi]) (oku(yun|mak için t[ıi]klay[ıi]n(([ıi]z))?)?|gör(üntüle)?)|haberin (detaylar[ıi]|devam[ıi]|tamam[ıi]) için t[ıi]klay[ıi]n([ıi]z)?|(detayl[ıi] bilgi|detaylar|devam[ıi]|daha fazlas[ıi]|video|izlemek|okumak|galeri|haber|fotoğraflar) için t[ıi]klay[ıi]n([ıi]z)?|t[ıi]kla(y[ıi]n)?([ıi]z)?( (oku|izle|gör))?|daha fazla( (göster|haber|oku|yükle|içerik|video|yorum|bilgi( için t[ıi]klay[ıi]n)?))?|(hepsini|tümünü|tüm(ü)?|daha fazla) (gör|göster|oku)(üntüle)?|tümü|etiketler|konular|kategoriler|anahtar kelimeler|editörün (seçtikleri|seçimi|seçtiği)|(önceki|sonraki|s[ıi]radaki|bir sonraki|bir önceki)( (haber|yaz[ıi]|içerik|sayfa|galeri|video|makale|konu))?|önerilen(ler)?|öneriler|ana ?sayfa(ya dön)?|(başa|yukar[ıi]|listeye|geri) dön|yukar[ıi] ç[ıi]k|geri|içindekiler|bu (haberde|yaz[ıi]da|say[ıi]da)|(foto|video) galeri(ler)?|galeri(yi aç|ye git)?|(tüm )?(fotoğraflar[ıi]?|galeriyi|videoyu|görselleri|fotolar[ıi]?) (gör(mek için t[ıi]klay[ıi]n([ıi]z)?)?|göster|incele|incelemek için t[ıi]klay[ıi]n([ıi]z)?)|arşiv|kaynaklar|kaynakça|bağlant[ıi]lar|gündem(de)? öne ç[ıi]kanlar|öne ç[ıi]kanlar|seçtiklerimiz|kaç[ıi]rmay[ıi]n|yazar[ıi]n (diğer|son|tüm|önceki) (yaz[ıi]lar[ıi]|makaleleri|haberleri|yaz[ıi]s[ıi])|tüm (yaz[ıi]lar[ıi]|haberleri|yazarlar)|(içeriğe|ana içeriğe|menüye) (geç|atla)|haber listesi|webden seçmeler|sponsorlu bağlant[ıi]lar|(bunlara|bunu|bunları) da (bak|oku|incele)[a-zçğıöşü]*|[a-zçğıöşü]+ haberlerinin tümü|tüm [a-zçğıöşü]+ haberleri',
      removes: 'İlgili haberler',
      keeps: 'Son haberler gece geldi ve hiçbiri iyi değildi.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 34,
      pattern:
        "(haberin|yaz[ıi]n[ıi]n|röportaj[ıi]n|söyleşinin|raporun|metnin|videonun) (devam[ıi]|tamam[ıi]|detaylar[ıi]|ayr[ıi]nt[ıi]lar[ıi]|tümü)(n[ıi])?[^.!?]{0,40}(t[ıi]klay[ıi]n|okuyabilirsiniz|ulaşabilirsiniz|okuyun|izleyebilirsiniz|okumak için|buradan)|(buraya|buradan|linke|bağlant[ıi]ya|aşağ[ıi]daki linke|resme|görsele|fotoğrafa) t[ıi]klay[ıi]n|(için|görmek için|okumak için|izlemek için) (buraya )?t[ıi]klay[ıi]n([ıi]z)?[.!]?$|(buradan|şuradan|bu linkten|bu bağlant[ıi]dan) (okuyabilir|izleyebilir|ulaşabilir|dinleyebilir|inceleyebilir|takip edebilir)siniz|(haberimizi|yaz[ıi]m[ıi]z[ıi]|içeriğimizi|dosyam[ıi]z[ıi]|rehberimizi|videomuzu|söyleşimizi) (de )?(okuyabilirsiniz|okuyun|inceleyebilirsiniz|izleyebilirsiniz|okumak|izleyin|inceleyin)|(gelişmeleri|haberleri|son durumu|maç[ıi])[^.!?]{0,40} (takip edebilirsiniz|takipte kal[ıi]n|sitemizden|canl[ıi] (takip edin|izleyin|anlat[ıi]m))|(daha fazla|diğer) (haber|bilgi|içerik|yaz[ıi]) için [^.!?]{0,40}(t[ıi]klay[ıi]n|ziyaret edin|bak[ıi]n|takip edin)|^haberin (tamamı|devamı)[^.]{0,20}(gazete|için|sitemiz|burada|link)[a-zçğıöşü']*\\W*$",
      removes: 'Haberin devamını okumak için tıklayın.',
      keeps: 'Köprünün devamını ancak mayısta görebildi.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 50,
      pattern:
        "(bültenimize|e-?bültenimize|e-?bültene|bültene|haber bültenimize|bültenlerimize|kanal[ıi]m[ıi]za|youtube kanal[ıi]m[ıi]za|sayfam[ıi]za|gazetemize|dergimize) [^.!?]{0,30}(abone ol(un|unuz|mak için|abilirsiniz|may[ıi])?|kaydol(un|mak)?|kay[ıi]t ol(un)?|üye ol(un)?|kat[ıi]l([ıi]n)?)|^(ücretsiz |hemen |şimdi |[^ ]{3,20} )?(abone|üye) ol(un|unuz)?$|(^|[.!?] )(hemen|şimdi|ücretsiz) (abone|üye) ol(un|unuz)?([.! ]|$)|(abone|üye) olmay[ıi] unutmay[ıi]n|(abone|üye) (olun|olunuz)( |$|[.!,])[^.!?]{0,60}$|(okumak|okumaya devam etmek|devam etmek|yorum yapmak|erişmek|devam[ıi]n[ıi] okumak|içeriği görmek) için (lütfen |ücretsiz )?(giriş yap|abone ol|üye ol|kay[ıi]t ol|oturum aç)|(abonelere|üyelere) özel( (içerik|haber|yaz[ıi]))?$|(bu )?(içerik|haber|yaz[ıi]|makale) (sadece |yaln[ıi]zca )?(abonelere|üyelere|abonelerimize) özel(dir)?|(zaten |hâlâ |hala )?(üye|abone) misin(iz)?[?]|hesab[ıi]n([ıi]z)? (var m[ıi]|yok mu)[?]|^(üye |kullan[ıi]c[ıi] |okur )?giriş(i)?( yap([ıi]n)?)?( (veya|/|ya da) .{2,30})?$|^(kay[ıi]t ol|üye ol|oturum aç|üyelik|abonelik|şifremi unuttum)( (veya|/|ya da) .{2,30})?$|(giriş yap[ıi]n|oturum aç[ıi]n)( (veya|ya da) (üye|kay[ıi]t|abone)|[.!]?$)|bizi [^.!?]{0,40}takip (edin|ediniz|edebilirsiniz|etmek için t[ıi]kla|etmeyi unutma)|^bizi [^.!?]{0,40}takip et$|(haberlerimizi|hesab[ıi]m[ıi]z[ıi]|sayfam[ıi]z[ıi]|kanal[ıi]m[ıi]z[ıi]|hesaplar[ıi]m[ıi]z[ıi]|instagram hesab[ıi]m[ıi]z[ıi]|son dakika gelişmelerini|gelişmeleri|haberleri|[^ ]{3,25}'(?:[iıuü]|y[iıuü]|n[iıuü])) [^.!?]{0,50}(google news|google haberler|whatsapp|telegram|twitter|instagram|facebook|youtube|x'te|sosyal medya|flipboard|tiktok)[^.!?]{0,30} (takip et|takip edin|takip ediniz|takip etmek için|takip edebilirsiniz|izleyin|al[ıi]n)( |$|[.!])?[^.!?]{0,30}$|(google news|google haberler|google'da|google discover)[^.!?]{0,50}(takip edin|takip et$|takip etmek için|abone ol(un)?([ .!]|$)|ekleyin|tercih edilen kaynak|favorilerine ekle)|(whatsapp|telegram|bip) (kanal[ıi]m[ıi]za|grubumuza|hatt[ıi]m[ıi]za)[^.!?]{0,40}|(whatsapp|telegram) kanal[ıi](na|m[ıi]z)? (kat[ıi]l[ıi]n|kat[ıi]l$|abone ol(un)?([.! ]|$)|takip edin)|^[^.!?]{2,30} (whatsapp|telegram) kanal[ıi]$|(uygulamam[ıi]z[ıi]|mobil uygulamam[ıi]z[ıi]) [^.!?]{0,30}(indir|yükle)|^(mobil |ücretsiz )?uygulama(y[ıi]|s[ıi]n[ıi]|m[ıi]z[ıi])? (hemen |ücretsiz )?(indir|indirin|yükleyin)([.! ]|$)|^(app store|google play|appgallery)('dan|'den|'ten)?( indir(in)?)?$|(bağ[ıi]ms[ıi]z (gazeteciliğe|medyaya|haberciliğe)|gazeteciliğimize|gazetemize|yay[ıi]nlar[ıi]m[ıi]za|patreon'dan) [^.!?]{0,30}destek (ol$|olun|olmak için|verin|olabilirsiniz)|^(bize destek ol(un)?|bize destek verin|destek ol(un)?|bizi destekle(yin)?|bağ[ıi]ş yap([ıi]n)?)( [^.,]{0,30})?$|(bağ[ıi]ms[ıi]z gazeteciliği|bağ[ıi]ms[ıi]z medyay[ıi]) destekle(yin|yebilirsiniz)|(desteğinize|katk[ıi]n[ıi]za) ihtiyac[ıi]m[ıi]z var|okurlar[ıi]m[ıi]z[ıi]n desteği(yle|ne)|(bildirimleri|anl[ıi]k bildirimleri) aç([ıi]n)?( |$)[^.]{0,30}$|bildirim(leri)? al(mak için|[ıi]n)( .{0,30})?$|(haberlerden|gelişmelerden|yeniliklerden|fırsatlardan) (anında |an[ıi]nda |ilk siz |ilk sen |hemen )*haberdar ol(un|mak için|mak ister)[^.]{0,40}|(haberleri|gelişmeleri|içerikleri|hiçbir haberi|önemli gelişmeleri) (kaç[ıi]rma(mak için|y[ıi]n|$))|(e-?posta|mail|eposta) adresinizi (girin|yaz[ıi]n|b[ıi]rak[ıi]n)|^e-?posta( adresin(iz)?)?$|(aboneliğiniz|kayd[ıi]n[ıi]z|üyeliğiniz) (başar[ıi]yla|tamamland[ıi]|al[ıi]nd[ıi]|onaylan)|(abone|üye|kay[ıi]t) olduğunuz için teşekkür|(abone|üye|kay[ıi]t) olarak[^.]{0,60} (kabul|onayl|izin)|kişisel verilerimin[^.]{0,80} (onayl|izin|r[ıi]za|kabul)|elektronik ileti[^.]{0,60} (almak istiyorum|izin veriyorum|onayl[ıi]yorum)|(e-?postan[ıi]za|posta kutunuza|gelen kutunuza|telefonunuza|cebinize) (gelsin|gönderelim|gönderiyoruz|ulaşs[ıi]n)|^(günlük|haftal[ıi]k|sabah|akşam)? ?(e-?)?bülten(i|imiz|ler|lerimiz)?$|(haber|gündem|gelişme|özet)[^.]{0,40}(her (sabah|gün|akşam|hafta)|anında)[^.]{0,20}(e-?posta|mail|gelen kutu)[^.]{0,12}(kutunu|adresini|inize|ine|da)|bildirim(lere|lerine)? izin ver|^ilk (ay|hafta|\\d+ ay)[^.]{0,20}\\d+ ?(tl|lira|₺)\\W*$|(tüm|bütün) (içerik|haber|makale)[a-zçğıöşü]* sınırsız|(dilediğiniz|istediğiniz) (zaman|an) iptal|(henüz|hala) (üye|abone) (değil|olmadınız)[^?]{0,12}\\?|^(bize )?bir kahve ısmarla|^artık (biz de )?(threads|whatsapp|instagram|telegram|tiktok|facebook)'?[dt][ae]y[ıi]z|abone değil misiniz",
      removes: 'Bültenimize abone olun.',
      keeps: "Türkiye Avrupa Birliği'ne üye olmak istiyor, dedi.",
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '((tüm|son|en yeni|diğer|okur|okuyucu|kullan[ıi]c[ıi]|ziyaretçi|facebook) )?yorum(lar|lar[ıi])?( (yap|yaz|ekle|gönder|b[ıi]rak|yaz[ıi]n|yap[ıi]n|ekleyin|kurallar[ıi]|kapal[ıi]|kapal[ıi]d[ıi]r|\\d+|yok|formu))?|(\\d+|hiç|henüz|ilk) yorum( yok| (yap[ıi]lmam[ıi]ş|yap[ıi]lmad[ıi]|eklenmemiş|bulunmamaktad[ıi]r|bulunmuyor|yap[ıi]lmam[ıi]şt[ıi]r))?|(bu (habere|yaz[ıi]ya|içeriğe) )?(henüz |hiç )?yorum (yap[ıi]lmam[ıi]ş|yap[ıi]lmam[ıi]şt[ıi]r|eklenmemiş|bulunmamaktad[ıi]r|yok)|bu (habere|yaz[ıi]ya|içeriğe) yorum (yap|yaz)([ıi]n)?|(yorumunu(zu)?|yorumu|düşünceni(zi)?|fikrini(zi)?|cevab[ıi]n[ıi](z[ıi])?) (yaz|paylaş|gönder|ekle|b[ıi]rak)([ıi]n|in|yin|ın)?( .{0,15})?|ilk (yorumu|yorum) (sen|siz)?( yap(an)?)?.{0,25}|(bir )?(yorum|cevap|yan[ıi]t) (yaz|b[ıi]rak|ver|gönder|yap)([ıi]n|in)?|(tüm )?yorumlar[ıi] (gör|göster|oku|gizle)|yan[ıi]tla|cevapla|şikayet et|yorum kurallar[ıi]|(en )?(yeni|eski|beğenilen|popüler)(ler)?( yorumlar)?|kalan karakter.*|iptal|yorumunuz|ad[ıi]n[ıi]z( soyad[ıi]n[ıi]z)?|isim|gönder',
      removes: 'Yorumlar (12)',
      keeps: 'Yorumlar başkanı kızdırdı.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 60,
      pattern:
        'yorum (yapmak|yapabilmek|yazmak|yazabilmek|göndermek|ekleyebilmek) için[^.]{0,60}(giriş|üye|kay[ıi]t|oturum|t[ıi]klay)|e-?posta (hesab[ıi]n[ıi]z|adresiniz) yay[ıi]mlanmayacak|gerekli alanlar [^.]{0,10}(işaretlen|ile)|(yorumunuz|yorumlar|yorumlar[ıi]n[ıi]z) (onayland[ıi]ktan|incelendikten|editör|moderat)[^.]{0,60}|(küfür|hakaret|argo|büyük harf)[^.]{0,140} yorumlar( [a-zçğışöü]+)? (onaylanma|yay[ıi]nlanma|yay[ıi]mlanma)[a-zçğışöü]*|(yorumlarda|yorumlara|yorum k[ıi]sm[ıi]nda|yorum bölümünde|yorum olarak) [^.!?]{0,30}(belirt(in|meyi)|paylaş([ıi]n|may[ıi])|yaz([ıi]n|may[ıi])|bekliyoruz|buluş|bizimle)|(yorumlar[ıi]n[ıi]z[ıi]|düşüncelerinizi|görüşlerinizi|fikirlerinizi) [^.!?]{0,30}(bekliyoruz|bizimle|yorum|paylaşmay[ıi] unutmay[ıi]n|paylaşabilirsiniz)|(siz|sen) (bu konuda |bu konu hakk[ıi]nda )?ne (düşünüyorsun(uz)?|dersin(iz)?)[?] [^.?!]{0,40}(yorum|paylaş|yaz)|yap[ıi]lan yorumlar[^.]{0,60} (sorumlu|bağlamaz)|yorumlar[ıi]n (hukuki |her türlü )?(sorumluluğu|içeriğinden)|(okuyucu|okur|kullan[ıi]c[ıi]) yorumlar[ıi][^.]{0,60} (sorumlu|bağlamaz)|^ihbar hatt[ıi]|^(bir )?(haberiniz|fotoğrafınız|ihbarınız|haber|paylaşmak istediğiniz)[^.?]{0,30} var mı\\?|^haberiniz mi var|yorumlar (kapatıl|kapalı|kapan)[^.]{0,10}\\W*$|^(soru|görüş|öneri|şikayet)[a-zçğıöşü]*( ve [a-zçğıöşü]+)? (mı |mi )?var( mı)?\\? ?(bize|yazın|ulaş)|^tartışmaya katıl|^bize (fotoğraf|video|haber|görüntü)[^.]{0,40}(gönder|ilet|ulaştır)',
      removes: 'Yorum yapabilmek için giriş yapmalısınız.',
      keeps: 'Başkan karara yorum yapmak istemedi.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        "(paylaş|yazd[ıi]r|kaydet|gönder|tweetle|tweet|pinle|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|youtube|tiktok|threads|messenger|bip|flipboard|e-?posta|eposta|mail|yorum(lar)?|yorum yap|kopyala|linki? kopyala|bağlant[ıi]y[ıi] kopyala|beğen|beğendim|dinle|takip et|kapat|menü|ara|favori|favorilere ekle|a ?a|[,/|•·\\d\\s])+|\\d+ (yorum|paylaş[ıi]m|görüntüle(n)?me|beğeni|okunma|izlenme|kez okundu)|(bu )?(haberi|yaz[ıi]y[ıi]|içeriği|sayfay[ıi]|makaleyi|videoyu|galeriyi) (paylaş|yazd[ıi]r|kaydet|dinle|gönder|beğen|oyla|değerlendir|favorilere ekle)( [^ ]{3,15}| .{0,8}'da| arkadaşlar[ıi]nla)?|(facebook|twitter|x|whatsapp|linkedin|telegram|instagram|google news|sosyal medya)('da|'ta|'de|'te|da)? (paylaş|takip et)([ıi]n)?|(arkadaşlar[ıi]nla|arkadaşlar[ıi]n[ıi]zla|sevdiklerinizle) paylaş([ıi]n)?|(link|bağlant[ıi]) kopyaland[ıi]|(linki?|bağlant[ıi]y[ıi]|url'yi) kopyala|(kaydet|favorilere ekle|sonra oku|daha sonra oku|okuma listesine ekle|listeye ekle)|yaz[ıi]c[ıi] dostu.{0,15}|(haberi|yaz[ıi]y[ıi]|makaleyi|bu yaz[ıi]y[ıi]|sesli)( sesli)? dinle(yin|mek için t[ıi]klay[ıi]n)?|yaz[ıi] (boyutu|tipi|karakteri)( .{0,15})?|(metni|fontu|yaz[ıi]y[ıi]) (büyüt|küçült)|(bu )?(haberi|yaz[ıi]y[ıi]|içeriği) (beğendiniz mi|beğendin mi|nas[ıi]l buldunuz|faydal[ıi] buldunuz mu)|(bu )?(haber|yaz[ıi]|içerik|makale) (size )?(faydal[ıi]|yararl[ıi]|yard[ıi]mc[ıi]) (oldu mu|m[ıi]yd[ıi])|tepkini(zi)? (göster|ver)(in)?|bu habere (tepkiniz|emoji ile tepki ver)( .{0,15})?|(görüntülenme|okunma|okunma say[ıi]s[ıi]|izlenme|toplam oy|puan(ınız)?)( ?:)? ?\\d[\\d., ]*( .{0,8})?|(hata|yanl[ıi]ş|bu haberi) (bildir|rapor et|şikayet et)(in)?|(bu )?(haberi|yazıyı|makaleyi) beğendiniz mi.{0,60}|bu (içeriği|yorumu|haberi) (bildir|şikayet et)|(bu )?(haberi|yazıyı) sevdiniz mi.{0,30}|yazara (yaz|mesaj gönder).{0,15}",
      removes: 'Haberi paylaş',
      keeps: 'Evi paylaşmak onlara yıllara mal oldu.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        "bu gönderiyi (instagram|facebook|x|twitter)'da gör(üntüle)?|.{2,60}\\(@[\\w.]+\\)'?[a-zçğışöü]{0,6} paylaşt[ıi]ğ[ıi] bir gönderi.*",
      removes: 'Ann Ott (@annott)’in paylaştığı bir gönderi',
      keeps: 'Ann Ott bir gönderi ile kenti kızdırdı.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 40,
      pattern:
        '(haberde|yaz[ıi]da|metinde|içerikte) (bir )?(hata|yanl[ıi]ş|yanl[ıi]şl[ıi]k|eksik) (var m[ıi]|m[ıi] var|gördüyseniz|bulduysan[ıi]z|olduğunu düşünüyorsan[ıi]z|fark ettiyseniz)|(haber|ihbar|haber ihbar|whatsapp ihbar) hatt[ıi] ?:|(fotoğraf|video|haber|görüntü|ihbar|haberlerinizi|fotoğraflar[ıi]n[ıi]z[ıi]|ihbarlar[ıi]n[ıi]z[ıi]|görüntülerinizi|öneri)[^.!?]{0,40} (bize|whatsapp|adresine|adresinden|hatt[ıi]m[ıi]za) [^.!?]{0,30}(gönderin|iletin|yaz[ıi]n|ulaşt[ıi]r[ıi]n|gönderebilirsiniz|iletebilirsiniz|ulaşabilirsiniz)|^bize (ulaş[ıi]n|yaz[ıi]n) ?:|bize [^.!?]{0,40}(@|whatsapp|e-?posta|mail|telegram)[^.!?]{0,40} (ulaş[ıi]n|ulaşabilirsiniz|yaz[ıi]n|yazabilirsiniz|gönderin|gönderebilirsiniz|iletin|iletebilirsiniz)|(haberi|yaz[ıi]y[ıi]|bu içeriği|bu yaz[ıi]y[ıi]|bu haberi) (arkadaşlar[ıi]n[ıi]zla|sevdiklerinizle|sosyal medyada|arkadaşlar[ıi]nla) paylaş|\\bihbar hattımız',
      removes: 'Haberde bir hata mı var? Bize yazın.',
      keeps: 'Köprünün hesabında bir hata bulundu ve iş durdu.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 24,
      pattern:
        '(yazan|haber|haberi haz[ıi]rlayan|haz[ıi]rlayan(lar)?|yazar|muhabir|editör|foto muhabiri|kameraman|kamera|çeviri|çeviren|derleyen|röportaj|söyleşi|kurgu|seslendiren|yay[ıi]n(lanma)?( tarihi)?|yay[ıi]mlanma( tarihi)?|yay[ıi]n y[öo]netmeni|güncelleme( tarihi| zaman[ıi])?|güncellenme( tarihi)?|son güncelleme( tarihi)?|güncellendi|giriş( tarihi)?|oluşturulma( tarihi)?|eklenme( tarihi)?|tarih|kaynak|okuma süresi|haber merkezi|genel yay[ıi]n yönetmeni|fotoğraf(lar)?) ?: ?|(güncelleme|güncellendi|son güncelleme|yay[ıi]nlanma|yay[ıi]nlanma tarihi|giriş tarihi|güncelleme tarihi|oluşturulma tarihi|eklenme tarihi|yay[ıi]n tarihi|yay[ıi]mlanma tarihi|son güncelleme tarihi),? \\d+[ ./:-]*(\\d|(ocak|şubat|mart|nisan|may[ıi]s|haziran|temmuz|ağustos|eylül|ekim|kas[ıi]m|aral[ıi]k)( |$))|(aa|iha|dha|anka|reuters|afp|ap|dpa|bbc türkçe|dw türkçe|anadolu ajans[ıi]|demirören haber ajans[ıi]|ihlas haber ajans[ıi]|haber merkezi|d[ıi]ş haberler( servisi)?|spor servisi|ekonomi servisi|kültür sanat servisi|haberler|mezopotamya ajans[ıi]|sputnik|euronews)( ?[/,–-] ?(aa|iha|dha|anka|reuters|afp|ap|ankara|istanbul|izmir|haber merkezi))*$|\\((aa|iha|dha|anka|ma|reuters|afp|[ıi]ha|haber merkezi|[a-zçğışöü]{2,6}/[a-zçğışöü]{2,6})\\)$|(ankara|istanbul|izmir|antalya|bursa|adana) ?[/–-] ?(aa|iha|dha|anka|cumhuriyet|sözcü|hürriyet|milliyet|sabah)$',
      removes: 'Güncelleme: 3 Mayıs 2020',
      keeps: 'Haber gece geldi, kimse uyumadı.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 8,
      pattern:
        '\\d+ (dk\\.?|dakika) (okuma( süresi)?|okunma süresi)|(okuma|okunma) süresi ?:? ?(yaklaş[ıi]k )?\\d+ (dk|dakika|dak).{0,10}|\\d+ dakikada (oku|okunur)|\\d+ (dk|dakika|saat|gün|hafta|ay) önce( (güncellendi|eklendi|yay[ıi]nland[ıi]))?|(bugün|dün),? \\d\\d?[:.]\\d\\d|yazar(lar)? hakk[ıi]nda|(yazar[ıi]n|editörün|muhabirin) (profili|sayfas[ıi])|(haber|foto|fotoğraf|çeviri|derleyen|röportaj|muhabir|yazan)( merkezi)? ?[:/–-] ?.{3,40}|[a-zçğışöü]+ [a-zçğışöü]+(,| [-–/]) ?(aa|iha|dha|anka|haber merkezi|[ıi]stanbul|ankara)|(spor|ekonomi|d[ıi]ş haberler|magazin|internet|haber) (servisi|merkezi|müdürü|editörü)|giriş tarihi.{0,40}güncelle.{0,30}|editör hakk[ıi]nda|(haber|internet haber) editörü|sorumlu (müdür|yaz[ıi] işleri müdürü)( ?:.{3,30})?',
      removes: '3 dk okuma süresi',
      keeps: 'Ayşe Demir, Ankara yolunda durdu.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^[^.?!@,]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|(bu (yaz[ıi]|makale|haber|söyleşi)) (ilk (olarak|kez) )[^.]{3,60} yay[ıi](m|n)lan[a-zçğışöü]+|^[^.!?,]{5,40},? [^.!?]{3,40} (gazetesi|dergisi|sitesi|televizyonu|ajans[ıi])[^.!?]{0,20} (muhabiri|editörü|yazar[ıi]|köşe yazar[ıi])(dır|dir|d[ıi]r)?\\.?$|(bu )?(haber|içerik|metin)[^.]{0,40} (taraf[ıi]ndan )?(derlen|haz[ıi]rlan|çevril|türkçeleştiril)(miştir|m[ıi]şt[ıi]r)|^bu (haber|metin|içerik|yazı|çeviri) [^.]{0,20}yapay zek|^(metin|fotoğraf|kamera|çeviri) ?: ?[^.,]{3,40}$|^(görsel|fotoğraf|resim)[^.]{0,20}yapay zek|^katkıda bulunan(lar)? ?:',
      removes: 'Bu yazı ilk olarak Körfez dergisinde yayımlandı.',
      keeps: 'Babası Körfez gazetesinde yazar olarak çalıştı, ama hiç okunmadı.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 40,
      pattern:
        '(fotoğraf(lar)?|foto|görsel|kaynak|fotoğraf kaynağ[ıi]|görsel kaynağ[ıi]|arşiv|görüntü|infografik|illüstrasyon|kolaj|grafik|çizim|ekran görüntüsü|kapak (fotoğraf[ıi]|görseli)) ?(:|©|\\|) ?[^.!?]{1,70}$|^(fotoğraf alt[ıi] yaz[ıi]s[ıi]|fotoğraf kaynağ[ıi]|görsel kaynağ[ıi]|haber kaynağ[ıi]|altyaz[ıi]|video alt[ıi] yaz[ıi]s[ıi]),|^(kaynak|fotoğraf), [^.!?]{2,50}$|\\((fotoğraf|foto|arşiv|görsel|kaynak|temsili|sağda|solda|ortada|soldan|ekran görüntüsü)[^)]{0,60}\\)\\.?$|^(arşiv|temsili)( (fotoğraf|görsel|resim|foto))?([ıi])?( ?[–—(/|-].{0,30})?$|^(fotoğraf|görsel|foto|kaynak) ?[/–—-] ?[^.!?]{2,40}$|/ ?(aa|iha|dha|anka|reuters|afp|ap|epa|getty|shutterstock|depophotos|anadolu( ajans[ıi])?|arşiv|twitter|instagram|unsplash|pixabay|pexels|depo photos)(\\)|$)|(getty images|shutterstock|depophotos|depo photos|unsplash|pixabay|pexels|istock|depositphotos|imago|freepik)[^.!?]{0,30}$|^(fotoğraf|görsel|foto|resim|slayt) \\d+ ?/ ?\\d+|^(büyüt|fotoğraf[ıi] büyüt|görseli büyüt|büyütmek için t[ıi]klay[ıi]n([ıi]z)?)$|^\\d+ ?/ ?\\d+$',
      removes: 'Mayısta köprü. Fotoğraf: Ayşe Demir',
      keeps: 'Fotoğrafı denizi görmemiş bir adam çekti.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 100,
      pattern:
        "(tüm|her|bütün) hak(lar[ıi]|k[ıi]) (sakl[ıi]d[ıi]r|gizlidir|mahfuzdur)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|^(gizlilik (politikas[ıi]|sözleşmesi|bildirimi|ilkeleri)|çerez (politikas[ıi]|ayarlar[ıi]|ayd[ıi]nlatma metni)|kullan[ıi]m (koşullar[ıi]|şartlar[ıi]|sözleşmesi)|ayd[ıi]nlatma metni|kvkk( ayd[ıi]nlatma metni| metni)?|yasal (uyar[ıi]|bildirim)|künye|veri politikas[ıi]|yay[ıi]n ilkeleri)( [^.]{0,60})?$|(gizlilik (politikas[ıi]|sözleşmesi|bildirimi)|kullan[ıi]m (koşullar[ıi]|şartlar[ıi])|ayd[ıi]nlatma metni|çerez politikas[ıi]|üyelik sözleşmesi|kvkk metni)[a-zçğışöü']* [^.]{0,40}(kabul (ediyorum|ettim|etmiş|ettiğiniz|edersiniz)|okudum|onayl[ıi]yorum|inceleyebilirsiniz|inceleyin|okuyabilirsiniz|t[ıi]klay[ıi]n)|(kaynak gösteril(meden|se)|izinsiz( ve kaynak gösterilmeden)?|yaz[ıi]l[ıi] izin al[ıi]nmadan|izin al[ıi]nmadan)[^.]{0,60}(kopyalanamaz|kopyalanmas[ıi] yasak|kullan[ıi]lamaz|al[ıi]nt[ıi] ?(yap[ıi]lamaz|lanamaz)|çoğalt[ıi]lamaz|yay[ıi]nlanamaz|yay[ıi]mlanamaz|iktibas edilemez)|al[ıi]nt[ıi] yap[ıi]lan haber|aktif link (verilerek|verilmeden)|(yay[ıi]nlanan|yay[ıi]mlanan) (tüm )?(haber|yaz[ıi]|içerik|köşe yaz[ıi])[a-zçğışöü ]{0,40}(haklar[ıi]|sorumluluğu|fikri)[^.]{0,60}(aittir|sakl[ıi]d[ıi]r|ait)|(yaz[ıi]lar[ıi]n|yaz[ıi]n[ıi]n|köşe yaz[ıi]lar[ıi]n[ıi]n|haberlerin|içeriklerin|görüşlerin) (hukuki |tüm |her türlü |içerik )*sorumluluğu[^.]{0,40}aittir|(görüşler|fikirler|düşünceler|görüş ve düşünceler)[^.]{0,60}(yazar[ıi]n|yazara|yazarlara|yazar[ıi]na|yazarlar[ıi]na|kişilere)[^.]{0,40}(aittir|yans[ıi]tmaz|politikas[ıi]n[ıi])|(editoryal|editöryel|editoryel|yay[ıi]n) (politikas[ıi]n[ıi]|çizgisini|görüşünü)[^.]{0,30}yans[ıi]tma[a-zçğışöü]*|yat[ıi]r[ıi]m dan[ıi]şmanl[ıi]ğ[ıi] (kapsam[ıi]nda (değildir|yer alm|olma)|hizmeti[^.]{0,60} çerçevesinde)|yat[ıi]r[ıi]m tavsiyesi (değildir|içermez|niteliğinde değil|niteliği taş[ıi]ma|olarak (değerlendirilmemeli|alg[ıi]lanmama))|bilgilendirme amaçl[ıi]d[ıi]r|t[ıi]bbi tavsiye (değildir|yerine)|(ajans[ıi]|aa|iha|dha|ajanslar)[^.]{0,80}(taraf[ıi]ndan|geçilen|servis edilen)[^.]{0,60}(editörlerinin|müdahale|otomatik olarak)|hukuki muhatab[ıi]|(editoryal|editöryel|editoryel) müdahale(si)? (olmadan|bulunmadan|yap[ıi]lmadan)|(içeriğinden|sorumluluk|dış bağlant[ıi]lar[ıi]n|harici sitelerin)[^.]{0,40} (sitemiz|bbc|gazetemiz|kurumumuz)[^.]{0,30}(sorumlu|kabul etme)|(harici|d[ıi]ş) (sitelerin|bağlant[ıi]lar[ıi]n|internet sitelerinin) içeriğinden|basın meslek ilkelerine uymay[ıi]|bas[ıi]n meslek ilkelerine uymay[ıi]|yazar(ın|ların) (görüş|düşünce)[a-zçğıöşü]*[^.]{0,20}(bağlamaz|yansıtmaz)",
      removes: 'Tüm hakları saklıdır.',
      keeps: 'Kadın hakları akşamın konusuydu.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        "(sitemizde|bu (web )?sitede|bu (web |internet )?sitesinde|internet sitemizde|web sitemizde|sizlere|size|deneyiminizi|hizmetlerimizi|sitemiz)[^.!?]{0,90}(çerez(ler)?(i)?|cookie(ler)?) (kullan([ıi]yoruz|[ıi]lmaktad[ıi]r|maktad[ıi]r|maktay[ıi]z|[ıi]l[ıi]r)|konumland)|^bu ((internet |web )?sitesi|(web )?site(de)?)[^.!?]{0,40} çerez(ler)?(i)? (kullan[ıi]r|kullan[ıi]yor|kullan[ıi]lmakta|kullanmakta)|^çerez(ler)?(i)? kullan[ıi]yoruz|(siteyi|sitemizi|sitesini) (kullanarak|kullanmaya devam|ziyaret ederek|gezmeye devam)[^.]{0,60}(kabul|onay|r[ıi]za)|^(tüm |bütün )?çerezleri (kabul et|reddet|yönet)(in)?|^çerez (tercihleri|ayarlar[ıi]|yönetimi|kullan[ıi]m[ıi])(ni yönet)?$|^(kabul et|kabul ediyorum|tamam|anlad[ıi]m|reddet|hepsini kabul et|tümünü kabul et|onayl[ıi]yorum)$|(bu içerik|bu içeriği|içeriği|bu haberde|bu sayfada)[^.!?]{0,60}(google|youtube|twitter|facebook|instagram|tiktok|x'in|üçüncü taraf)[^.!?]{0,60}(izin ver|çerez|taraf[ıi]ndan sağlan)|^[^.!?]{2,40} içeriğine izin ver(iyor musunuz)?[^.]{0,20}$|(görüntülemek|izlemek|görmek|oynatmak) için[^.!?]{0,40}(çerezleri|çerezlere|javascript|izin vermeniz|kabul edin|onay vermeniz)|^harici içerik|(reklam engelleyici(nizi)?|ad ?block(u|'u|er)?)[^.!?]{0,40}(kapat[ıi]n|devre d[ıi]ş[ıi]|kullan[ıi]yorsunuz|kald[ıi]r[ıi]n)|izninizi istiyoruz",
      removes: 'Sitemizde çerez kullanıyoruz.',
      keeps: 'Mahkeme, mağazanın neden çerez kullandığını sordu.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 12,
      pattern:
        "(video|ses|oynat[ıi]c[ıi]|galeri|foto|play|izle|oynat|duraklat|canl[ıi]( yay[ıi]n| izle)?|live|sesi aç|sessiz|ses düzeyi|tam ekran|indir|altyaz[ıi]( yok)?|kalite|günün (videosu|fotoğraf[ıi]|sözü|karikatürü|karesi)|infografik|videoyu izle|video haber)( [\\d:/. ]+)?|(tarayıc[ıi]n[ıi]z|tarayic[ıi]n[ıi]z|bu tarayıc[ıi]|taray[ıi]c[ıi]n[ıi]z) .{0,60}|(lütfen )?(javascript'i|taray[ıi]c[ıi]n[ıi]z[ıi]|javascript) .{0,40}|(bu )?(video|içerik|ses dosyas[ıi]|medya)( şu anda| art[ıi]k)? (oynat[ıi]lam[ıi]yor|kullan[ıi]lam[ıi]yor|mevcut değil|kald[ıi]r[ıi]lm[ıi]ş(t[ıi]r)?|yükleniyor|yüklenemedi|bulunamad[ıi])( .{0,15})?|(video |içerik |yorumlar |lütfen bekleyin,? )?yükleniyor( .{0,15})?|lütfen bekleyin(iz)?|bir hata oluştu([.,]? (lütfen|tekrar).{0,30})?|(videoyu|haberi|canl[ıi] yay[ıi]n[ıi]|yay[ıi]n[ıi]|programı|görüntüleri|fragman[ıi]|maç özetini|galeriyi|fotoğraflar[ıi]) (izle|izleyin|oynat|başlat|aç|izlemek için t[ıi]klay[ıi]n([ıi]z)?)|video: .{0,50}izle|(gömme|embed) kodu.{0,20}|yeni pencerede aç|(video|podcast|gönderi|haber)(nun|in|un)? sonu( (instagram|youtube|twitter|facebook|x|tiktok).{0,15})?|.{2,40} (geç|atla) ve (okumaya|devam) .{0,15}|(oy (ver|kullan)(in|[ıi]n)?|oyla|sonuçlar[ıi]? (gör|göster)|anket( sonuçlar[ıi])?|günün anketi|ankete kat[ıi]l([ıi]n)?|oylama)|(toplam oy|oy say[ıi]s[ıi]) ?:? ?\\d[\\d.]*|\\d[\\d.]* oy( kullan[ıi]ld[ıi])?|(hava durumu|döviz kurlar[ıi]|piyasalar|burçlar|namaz vakitleri|nöbetçi eczaneler|puan durumu|fikstür|tv rehberi|yol durumu|alt[ıi]n fiyatlar[ıi]|borsa)( (bugün|günlük))?|bilet al",
      removes: 'Tarayıcınız video etiketini desteklemiyor.',
      keeps: 'Videoyu mahkeme izlemedi.',
    },
  ],
};
