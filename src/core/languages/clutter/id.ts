import type { ClutterPhrases } from './phrases.ts';

/** Indonesian and Malay. */
export const id: ClutterPhrases = {
  code: 'id',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        '(ruang |pasang |space |slot )?iklan|advertisement( ?[-–—]? ?(scroll|continue|gulir).*)?|advertorial|ads?|sponsored( content)?|promoted|pariwara|(konten|artikel|kandungan) (bersponsor|sponsor|promosi|berbayar|iklan|kerja sama|kerjasama|tajaan|ditaja)|(disponsori|ditaja|dipersembahkan|didukung|kerja sama) (oleh|dengan) .{2,40}|scroll (down )?(to|untuk|ke bawah).*|(gulir|geser|skrol|tatal)( layar)?( ke)? bawah (untuk|bagi).*|(artikel|berita|konten|cerita) (ini )?(berlanjut|dilanjutkan|bersambung) (di bawah|setelah|selepas).*|(lanjut(kan)?|teruskan|sambung|lanjutkan) (membaca|baca|bacaan|menggulir|scroll).*|(tutup|lewati|sembunyikan|langkau|laporkan) iklan( .{0,12})?|iklan .{0,20}(lanjutkan|teruskan|gulir).*|(beli|pesan|belanja|dapatkan|tempah|cek harga) (sekarang|di sini|disini)( .{0,14})?|(lihat|cek|semak) (harga|produk|promo|tawaran)( .{0,14})?|rilis pers|siaran pers',
      removes: 'SCROLL TO CONTINUE WITH CONTENT',
      keeps: 'Iklan itu menghabiskan satu juta, tetapi tidak ada yang melihat jembatan.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 60,
      pattern:
        '(kami|redaksi) (mungkin |bisa |dapat |boleh |akan )?(mendapat(kan)?|menerima|memperoleh|menjana) (sedikit |sebagian )?komisi(en)?|(artikel|halaman|konten|tulisan) ini (mungkin )?(mengandung|mengandungi|memuat|berisi) (tautan|pautan|link) afiliasi|(membeli|pembelian|belanja)[^.]{0,20}(melalui|lewat|menerusi) (tautan|link|pautan)[^.]{0,30}(kami|komisi)|harga (dapat|bisa|boleh) berubah (sewaktu-waktu|tanpa|pada bila-bila)',
      removes: 'Kami mungkin mendapat komisi jika Anda membeli lewat tautan ini.',
      keeps: 'Agen menerima komisi untuk setiap rumah yang terjual.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 34,
      pattern:
        '[(\\[*]*((baca|lihat|simak|tonton|saksikan|dengar|dengarkan|cek|cermati|klik|ikuti) (juga|pula|selengkapnya|selanjutnya|lagi|berita|artikel|artikel lain|berita lain(nya)?|lebih lanjut|lebih lengkap|artikel selengkapnya|video|foto|selanjutnya di sini|halaman selanjutnya|di sini|terus|penuh|seterusnya)( [^.:]{0,24})?|baca|lihat|simak|tonton|saksikan|video|videos?|foto|galeri( foto)?|infografi[ks]|podcast|(berita|artikel|topik|video|konten|laporan|isu|cerita|kandungan|tautan|link) (terkait|lainnya|lain|populer|popular|pilihan|rekomendasi|berkaitan|sebelumnya|sebelum ini|selanjutnya|berikutnya|seterusnya|menarik)|terkait|berkaitan|rekomendasi( untuk anda)?|pilihan (editor|redaksi)|jangan (lewatkan|lepaskan|terlepas)|tags?|tag(ar)? terkait|kata kunci|kategori|topik|label|sumber( berita| artikel| data| foto| asli)?|source|referensi|rujukan|dikutip dari|dilansir dari|tautan (asli|sumber)|artikel asli|(berita|artikel) asli|halaman (selanjutnya|berikutnya|sebelumnya)|selanjutnya|sebelumnya|lanjutan|via) ?[:|>»→▶]|(baca|lihat|simak|tonton|saksikan|dengarkan) juga[,: -](?!.*, (kata|ujar) )|(baca|lihat) (juga|selengkapnya)( (?!.*, (kata|ujar) )|$)|(klik|tekan) (di )?(sini|link|tautan|pautan|gambar)\\b(?! (dan|lalu)\\b)|(baca|simak|lihat|tonton|saksikan|ikuti|cek|dapatkan) (berita|artikel|ulasan|video|informasi|kabar|info|liputan|konten|laporan|cerita)[^.]{0,60}(di sini|disini|selengkapnya|lainnya di|lainnya|berikut ini|menarik lainnya|terkini di|terbaru di|terkini dan|google news|di halaman|hanya di|lebih lanjut|lebih lengkap|di kanal|di bawah ini)[^.]{0,40}[.!:]?$|artikel (ini )?(telah|sudah|pertama kali) (tayang|terbit|dimuat|diterbitkan|dipublikasikan)|baca (berita|artikel|laporan|kisah) (lengkap|selengkap)(nya)?\\b',
      removes: 'Baca juga: Jembatan masih ditutup',
      keeps: 'Baca surat itu, kata ibunya, dan dia membacanya.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(berita|artikel|topik|video|konten|foto|laporan|isu|cerita|kandungan|tautan|pautan|kabar|tulisan|post|posting|galeri|produk|kolom|tag) (terkait|lainnya|lain|populer|terpopuler|popular|pilihan|rekomendasi|berkaitan|sebelumnya|sebelum ini|selanjutnya|berikutnya|seterusnya|menarik|menarik lainnya|terbaru|terkini|terhangat|terhot|utama|teratas|serupa|untuk anda|untukmu|paling dibaca|hari ini|viral|trending|pilihan editor|lain untuk anda)( (hari ini|untuk anda|untukmu|di sini|pilihan|lainnya|minggu ini|[a-z]+com))?|(terkait|berkaitan|terpopuler|terbaru|terkini|populer|rekomendasi|pilihan editor|pilihan redaksi|pilihan pembaca|sorotan|headline|trending|paling (popular|populer|banyak dibaca|dibaca|dikomentari|hangat)|most (popular|read|viewed)|related( news| articles| posts| topics)?|hot topic|editor.?s (pick|choice)s?|indeks( berita)?|artikel|kanal)|(rekomendasi|pilihan|disarankan|direkomendasikan|disyorkan|dipilih) (untuk|buat) (anda|kamu|mu)|untuk(mu| anda)|(anda|kamu|mungkin anda|mungkin kamu) (mungkin |juga |mungkin juga |bisa juga |akan )*(suka|tertarik|menyukai|berminat|minat|melewatkan|terlepas)( .{0,12})?|jangan (lewatkan|terlewat|terlewatkan|lepaskan|terlepas|sampai ketinggalan)|(baca|lihat|muat|tampilkan|tonton|papar|paparkan|selengkapnya|simak) (juga|selengkapnya|semua|lebih lanjut|lebih banyak|lainnya|lagi|lebih|artikel( asli| selengkapnya| penuh)?|seterusnya|semuanya|berita( lainnya)?|komentar( lainnya)?|foto|video|semua berita|sumber asli|profil|halaman (berikutnya|selanjutnya))|selengkapnya|lebih lanjut|lagi (berita|artikel|cerita|mengenai)( .{0,20})?|(kembali|balik) ke (.{2,20})?(atas|beranda|halaman (utama|awal|depan|sebelumnya)|daftar|home|laman utama|indeks|topik|kanal)( .{0,12})?|(halaman|laman) (sebelumnya|selanjutnya|berikutnya|utama|seterusnya|\\d+)( .{0,14})?|(halaman ?:? ?)?(\\d+ )*(show all|tampilkan semua|selanjutnya|next|sebelumnya|prev|berikutnya|seterusnya|sebelum)( ?[|/›»] ?(sebelumnya|selanjutnya|berikutnya|next))?|(artikel|berita|post) (sebelumnya|selanjutnya|berikutnya)( ?[:»>] ?.{0,60})?|tags?( terkait)?|tagar|kata kunci|topik|label|sumber|referensi|rujukan|daftar pustaka|lihat semua( .{0,14})?|kembali|(artikel|berita|tulisan) lain(nya)? (dari|oleh) (penulis|kategori|rubrik).{0,15}|semua berita (dari|tentang|soal) [^ ]+( [^ ]+)?',
      removes: 'Berita Terkait',
      keeps: 'Berita terkait jembatan itu menyebar sangat cepat ke desa.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 24,
      pattern: '[^ #.,/:]{2,30}( ?#[^ #.,/:\\d][^ #.,/:]{1,30})+',
      removes: '#jembatan #pelabuhan #feri',
      keeps: 'Dia menulis kata #jembatan, lalu mengirim surat itu.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 40,
      pattern:
        'artikel (ini )?(telah|sudah) (tayang|terbit|dimuat)( sebelumnya)? (di|pada) |(artikel|berita) ini (telah |sudah )?tayang di |\\b(baca|simak|cek|ikuti|dapatkan|update) (terus )?(berita|artikel|update|info|informasi|ulasan|breaking news)[^.]{0,50}(di|dari|lewat|melalui) (google ?news|whatsapp|telegram|aplikasi|channel|saluran|kanal)|\\b(cek|lihat|simak|baca) (berita|artikel)( dan artikel)?[^.]{0,14}(yang )?(lain|lainnya|menarik|terkait) (di|dari|pada|hanya)|(selengkapnya|info lengkap|informasi lebih lanjut|berita lengkap|keterangan lanjut|maklumat lanjut)[^.]{0,20}(klik|bisa dilihat|dapat dilihat|di sini|kunjungi|layari|hubungi|baca di)|(klik|tekan|ketuk) (di )?(sini|link ini|tautan ini|tautan berikut|link berikut|pautan ini|banner|gambar)( untuk|\\.?$|:)|(bersambung (ke|di) halaman|lanjut(kan)? (ke|di) halaman|simak .{0,20}di halaman (berikutnya|selanjutnya))|^\\(?bersambung\\)?$',
      removes: 'Cek Berita dan Artikel yang lain di Google News',
      keeps: 'Dia membaca berita itu di telepon dan tidak berkata apa-apa.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 70,
      pattern:
        '(^|[.!?:,] |\\b(yuk|ayo|mari|silakan|sila|jangan lupa|segera) )(ikuti|follow|subscribe|gabung|bergabung|join|sertai|langgan|dapatkan)( kami| juga| berita| update| info| terus| saluran| channel| kanal| akun| terkini| informasi)*[^.]{0,50}(di|ke|lewat|melalui|dengan|menerusi|pada|klik|grup|saluran|channel|akun|kanal) ?(google ?news|whatsapp|telegram|facebook|instagram|youtube|tiktok|twitter|x\\b|line|newsletter|aplikasi|sini|media sosial|viber|signal)|\\b(ikuti|follow|like|layari|langgan) (kami( di| ?$|[.!:])|akun kami|media sosial kami|channel kami|saluran kami|laman facebook kami|kanal kami|laman web kami)|(saluran|channel|kanal|grup|group) (whatsapp|wa|telegram|tele)[^.]{0,24}(kami|klik|di sini|resmi|[a-z]+\\.com|: ?https?)|(berlangganan|langganan|daftar|langgan|subscribe|daftarkan)( gratis| sekarang| percuma| e-?mail)* (newsletter|buletin|surat kabar|e-?paper|akhbar|email anda|e-mel anda|untuk (membaca|menikmati|mendapatkan|mengakses|akses|baca|terus membaca|melanjutkan))|dapatkan (update|berita|informasi|info|kabar|notifikasi|akses|buletin|maklumat)[^.]{0,60}(setiap hari|langsung|terbaru dari|pilihan|kotak masuk|email|ponsel|whatsapp|telegram|inbox|tanpa batas|penuh|google)[^.]{0,50}($|[.!])|\\b(simak|baca)[^.]{0,30}breaking news|(langsung|terus) (di|ke) (ponsel|hp|telepon|email|inbox|kotak masuk|peti masuk|telefon)(mu| anda| kamu)|\\b(masukkan|isi|tulis|taip) (alamat )?(email|e-mel|surel|surat elektronik) (anda|kamu)|^(unduh|download|muat turun|install|pasang)( sekarang)? aplikasi[^.]{0,40}(di sini|sekarang|gratis|di (play store|google play|app store)|kami|percuma|untuk)?$|\\b(unduh|muat turun|download|install) aplikasi (kami|berita)|(silakan|sila|harap|mohon) (login|masuk|log masuk|daftar|mendaftar|log in|berlangganan|aktifkan notifikasi)|\\b(login|masuk|log masuk|daftar|log in) (dulu |terlebih dahulu |sekarang )?(untuk|bagi|guna) (membaca|melanjutkan|mengakses|memberi|berkomentar|baca|meneruskan|komentar|menyimpan|melihat)|(sudah|telah|belum|dah|ada) (punya |memiliki |mempunyai |menjadi |jadi )?(akun|pelanggan|berlangganan|langganan|anggota|akaun|ahli)\\?|(konten|artikel|berita|kandungan) (ini )?(khusus|eksklusif|hanya) (untuk |bagi )?(pelanggan|anggota|member|premium|pengguna|ahli)|(^|[.!?] |ayo |mari |yuk )(dukung|dukunglah|sokong|bantu) ((kerja )?(jurnalisme|jurnalistik|kewartawanan|jurnalis)|media independen|kami (dengan|melalui|lewat|untuk terus|menyajikan))|(donasi|sumbangan|dukungan|langganan) (anda|kamu) (membantu|sangat (berarti|membantu)|memungkinkan|menyokong|mendukung) (kami|kerja|redaksi|jurnalisme|media|wartawan)|terima kasih (telah|sudah|kerana|atas|karena) (berlangganan|mendaftar|melanggan|langganan|membaca)|\\b(aktifkan|nyalakan|terima|hidupkan) notifikasi|(berhenti|batal) (berlangganan|langganan) kapan (saja|pun)|(jangan|agar tidak|supaya tidak) (ketinggalan|lewatkan|terlepas|terlewat) (berita|update|info|informasi|kabar|artikel|konten)[^.]{0,40}($|[.!])|mari bergabung (di|dengan) (grup|saluran|channel|kanal|kami (di|lewat)) |(pilih|pilihan) saluran andalan|sumber (pilihan|favorit|tepercaya) (di|pada) google|^(ber)?langganan [^.]{0,20}(mulai|hanya|cuma) (dari )?rp|^(ingin|mau|anda ingin) (dapat|mendapat|menerima|membaca|tahu)[^?]{0,70}(berita|kabar|info)[^?]{0,40}\\?$|akses (tanpa batas|tak terbatas) (ke|untuk) (semua |seluruh )?(artikel|konten|berita|arsip)|^batalkan kapan (saja|pun)|^(belum) (berlangganan|punya akun|terdaftar|jadi anggota)\\?|^(traktir|belikan) (kami|penulis)[^.]{0,10} kopi|^jurnalisme (independen|berkualitas) (butuh|membutuhkan|perlu)[^.,]{0,20}\\W*$|^kami (kini|sekarang|juga)( juga)? (ada|hadir) di (threads|whatsapp|telegram|instagram|tiktok|facebook)\\W*$|^belum (jadi|menjadi) (pelanggan|anggota)',
      removes: 'Ikuti kami di Google News dan WhatsApp.',
      keeps: 'Warga mengikuti sidang itu lewat YouTube selama tiga hari.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 8,
      pattern:
        '(berlangganan|langganan|langgan|daftar|mendaftar|login|log ?in|masuk|log masuk|register|sign up|subscribe)( (sekarang|gratis|newsletter|buletin|akun|di sini|percuma|premium|epaper|e-paper|kami))*( ?[/|] ?(daftar|masuk|login|register|log masuk))?|(ikuti|follow|ikut)( kami| us)?( (di|on|:))?( ?(google news|google|facebook|whatsapp|instagram|youtube|twitter|x|tiktok|telegram))*|(buletin|newsletter|saluran whatsapp|whatsapp channel|channel whatsapp|e-?paper)( .{0,14})?|(unduh|download|muat turun) aplikasi( .{0,20})?|(dukung|sokong) kami|donasi( sekarang)?|(nyalakan|aktifkan|terima) notifikasi|sudah (berlangganan|punya akun).{0,12}|media sosial( kami)?',
      removes: 'Berlangganan sekarang',
      keeps: 'Berlangganan koran sudah lama dia hentikan.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 12,
      pattern:
        '(bagikan|kongsi|kongsikan|sebarkan|share|berbagi|salin( (link|tautan|url|pautan))?|(link|tautan|url|pautan) (disalin|berhasil disalin|telah disalin|tersalin)|copy( link| url)?|cetak|print|simpan|tersimpan|cetak artikel|simpan artikel|kirim|hantar|email|e-mel|tweet|komentar|komen|suka|laporkan|perbesar (huruf|teks|font)|perkecil (huruf|teks|font)|ukuran (huruf|font|teks)|saiz (huruf|teks|fon)|dengarkan( artikel( ini)?| berita)?|dengar( artikel( ini)?)?|kecil|sedang|besar|normal|a|font|facebook|fb|twitter|x|whatsapp|wa|telegram|line|linkedin|pinterest|threads|messenger|instagram|bookmark|artikel|ini|artikel ini|berita ini|via|ke|di|[,/|•·:\\d\\s+-])+|(bagikan|kongsi|kongsikan|share) (ke|via|lewat|di|melalui|kepada|berita|artikel|halaman|ini|dengan).{0,30}|(komentar|komen) ?[:(]? ?\\d+|[\\d.,km]+ ?(shares?|kali dibaca|kali dilihat|dibaca|views?|dilihat|pembaca|likes?|tayangan|kali|orang membaca|perkongsian)|(dibaca|dilihat)[: ]*[\\d.,km]+( kali| orang)?|lihat (postingan|kiriman|siaran) ini di instagram|(sebuah )?(kiriman|postingan|siaran|catatan) (dibagikan oleh|yang dikongsi oleh|dikongsi oleh|oleh) .{2,60}|apakah (artikel|berita|halaman) ini (membantu|bermanfaat|berguna).{0,14}|(laporkan|adukan) (kesalahan|masalah|artikel|typo|konten|komentar)( .{0,15})?|suka (artikel|berita|tulisan) ini.{0,50}|(ikut|gabung|bergabung) (berdiskusi|diskusi|berkomentar|dalam diskusi).{0,15}|(artikel|berita) (bagus|menarik)\\? bagikan.{0,10}|(tulis|kirim pesan|hubungi) (ke |pada )?(penulis|redaksi)',
      removes: 'Bagikan artikel ini',
      keeps: 'Bagikan makanan itu, kata ibunya kepada anak-anak.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '(tulis|lihat|baca|kirim|tambah|tambahkan|tinggalkan|beri|berikan|muat|semua|tampilkan|hantar|tinggal|isi|buka|sembunyikan|masukkan)? ?(semua )?(komentar|komen|ulasan|balasan|tanggapan)( (anda|kamu|pembaca|terbaru|terpopuler|lainnya|facebook|pertama|di sini|disini|netizen|pengguna|warganet|semua|\\d+|\\(\\d+\\)))*|\\d+ (komentar|komen|balasan|tanggapan)|jadi(lah)? (yang )?(orang )?pertama.{0,24}(komentar|berkomentar|komen|mengomentari).{0,20}|(belum|tidak|tiada) (ada )?(komentar|komen|ulasan)( .{0,20})?|(silakan|silahkan|sila|anda harus|harap|mohon) (login|masuk|log masuk|log in|masuk log).{0,40}(komentar|komen|berkomentar|komentari).{0,12}|(login|masuk|log masuk) untuk (berkomentar|memberi komentar|komentar|komen).{0,14}|(kolom )?komentar (di)?tutup.{0,12}|balas|batal(kan)?( balasan)?|urutkan( berdasarkan)?.{0,14}|apa (pendapat|komentar|reaksi|pandangan) (anda|kamu)',
      removes: 'Tulis komentar Anda',
      keeps: 'Komentar itu membuat seluruh ruangan diam.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 60,
      pattern:
        '(alamat )?(email|surel|e-mel)( anda| anda tidak)? tidak akan (dipublikasikan|disiarkan|diterbitkan)|(ruas|medan|bidang) (yang )?(wajib|diperlukan) (ditandai|ditanda)|(komentar|komen|ulasan)[^.]{0,50}(sepenuhnya )?(menjadi )?tanggung ?jawab (pengguna|penulis komentar|pengirim|komentator|pembaca)|(komentar|komen) (yang )?(mengandung|bermuatan|berbau|berunsur)[^.]{0,50}(akan |tidak akan )?(dihapus|dimoderasi|ditampilkan|dipadam)|\\b(tulis|sampaikan|tinggalkan|bagikan|kongsi|kongsikan|berikan|beri)( [^.]{0,16})? (pendapat|komentar|komen|opini|pengalaman|pandangan|saran)(mu| anda| kamu)[^.]{0,40}(di kolom komentar|di bawah|di ruangan|di sini|di kolom)?($|[.!])|(di|pada) kolom komentar (di bawah|ya|berikut|ini)|^(bagaimana|apa) (pendapat|menurut|komentar|pandangan)(mu| anda| kamu)\\?|(temukan|menemukan|ada) (kesalahan|typo|salah ketik)[^?.]{0,30}\\?|^punya (pertanyaan|saran|kritik|masukan)[^.?]{0,30}\\? ?(hubungi|kirim|tulis|sampaikan)|^(jajak pendapat|polling|survei|voting): ?[^.]{5,90}\\?|^komentar (anda|kamu) (akan|sedang|menunggu)',
      removes: 'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
      keeps: 'Dia berkata komentar warga tidak pernah didengar.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 24,
      pattern:
        "[(\\[*]*(penulis|editor|reporter|pewarta|wartawan|jurnalis|redaktur|moderator)( ?(&|dan|/|,) ?(foto|editor|teks|gambar|video|penulis))? ?[:|] ?[^?!.]{2,70}\\.?$|[(\\[*]*(oleh|teks|foto|fotografer|penyunting|kontributor|koresponden|laporan|laporan wartawan|peliput|penerjemah|penterjemah|alih bahasa|diterjemahkan oleh|produser|juru kamera|videografer|ilustrator|ilustrasi|desain|grafis|infografis|sumber|kredit|gambar|naskah|tim redaksi|uploader|publisher|author|writer|by|photo|diterbitkan( pada)?|dipublikasikan( pada)?|dipublish|tayang|terbit|tanggal (terbit|publikasi)|diperbarui( pada)?|diperbaharui( pada)?|update( terakhir)?|terakhir diperbarui|dikemaskini( pada)?|kemas kini( terakhir)?|diposting( pada| oleh)?|disiarkan( pada)?|waktu baca|masa membaca|hubungi kami|pengaduan|penanggung jawab|pemimpin redaksi|copyright)( ?(&|dan|/|,) ?(foto|editor|teks|gambar|video|penulis))? ?[:|]|oleh [^ .,:]{2,20}( [^ .,:]{2,20}){0,2}( \\S+@\\S+| -.{0,20})?$|(diterbitkan|dipublikasikan|tayang|diperbarui|terbit|update|dikemaskini|kemas kini|diposting|disiarkan)( terakhir)?( pada| :|,)? ?((senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad),? )?\\d{1,2}[ /.-][^ ]{1,10}[ /.-]\\d{2,4}.{0,24}$|(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|isnin|khamis|jumaat|ahad),? \\(?\\d{1,2}[ /.-][^ ]{1,10}[ /.-]\\d{2,4}\\)?[ ,|/•-]*([\\d:.]+( (wib|wita|wit|am|pm|pagi|petang|malam))?)?$|\\d{1,2} (jan|feb|mar|apr|mei|may|jun|jul|agu|ags|ogos|sep|okt|oct|nov|des|dis)[a-z]* \\d{4}[ ,|/•-]*(pukul )?[\\d:.]* ?(wib|wita|wit|am|pm)?$",
      removes: 'Penulis: Budi Santoso',
      keeps: 'Penulis itu belum pernah melihat laut.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 10,
      pattern:
        '(sumber:? )?(antara( news)?|reuters|afp|ap|bernama|xinhua|bloomberg|detik(com|news)?|kompas(\\.com)?|tempo(\\.co)?|tribun(news)?(\\.com)?|liputan ?6(\\.com)?|cnn indonesia|cnbc indonesia|okezone|republika|bbc( news)?( indonesia)?|berita harian|harian metro|utusan( malaysia)?|sinar harian|astro awani|malaysiakini|kosmo|the star|anadolu( agency)?|dpa|voa|dw)([ ,/&-]+(antara|reuters|afp|ap|bernama|xinhua|bloomberg|bbc|dpa|anadolu))*|\\(?[a-z]{2,4}(/[a-z]{2,4}){1,3}\\)?|(tim|team) (redaksi|liputan|detikcom|tempo|kompas|[a-z]{3,10}\\.com)|tim redaksi|redaksi|(tentang|profil|mengenai) (penulis|pengarang)|(waktu baca|lama baca|masa membaca|estimasi baca|bacaan)[: ]*\\d+ (menit|minit)|\\d+ (menit|minit) (baca|membaca|bacaan|waktu baca)|(baca )?\\d+ (menit|minit|jam|hari|minggu|bulan) (yang )?(lalu|lepas)|(selesai|tamat)',
      removes: '(idh/dhn)',
      keeps: 'Antara dua jembatan itu tidak ada jalan.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(laporan|reportase|penulis)( wartawan)? (tribun[a-z]*|kontributor|wartawan)[^.]{0,40}, [^.,]{3,30}$|(jika |bila |apabila |kalau )?(menemukan|terdapat|menjumpai|ada) (kesalahan|kekeliruan|ralat|kesilapan)[^.]{0,40}(hubungi|laporkan|kabari|beritahu|maklumkan)|(punya|memiliki|ada|mempunyai) (informasi|cerita|kisah|keluhan|berita|tips|maklumat|aduan)[^.?]{0,40}\\? ?[^.]{0,10}(kirim|hubungi|sampaikan|email|hantar|kongsi)|\\b(kirim|kirimkan|hantar|hantarkan|salurkan|sampaikan) (tulisan|artikel|berita|informasi|foto|aduan|keluhan|naskah|karya|maklumat)( anda|mu)?[^.]{0,20} (ke|kepada|melalui|lewat) (redaksi|email|e-mel|alamat|kami|whatsapp|[\\w.]+@)|(artikel|tulisan|berita|laporan|opini|cerita) ini (diterjemahkan|disadur|dikutip|dimuat ulang|diterbitkan (ulang|pertama)|pertama kali|merupakan (hasil )?kerja ?sama|ditulis oleh|disiarkan semula|diolah|didukung oleh|dibuat dengan bantuan)|^\\((antara|reuters|afp|ap|bernama|xinhua|ant|tim|red|sumber)[^)]{0,24}\\)$|^[-–—] ?(bernama|reuters|afp|ap|antara|agensi|xinhua)$|^terjemahan ?: ?[^.,]{3,40}$|^(gambar|foto|ilustrasi) (ini )?(dibuat|dihasilkan|dirancang)[^.]{0,20}(\\bai\\b|kecerdasan buatan)\\W*$',
      removes: 'Artikel ini diterjemahkan dari Harian Pelabuhan.',
      keeps: 'Artikel itu tidak menyebut siapa yang membayar jembatan.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 50,
      atEnd: true,
      pattern:
        '^[(*]?(penulis|pengarang|beliau) (adalah|merupakan|ialah) (seorang )?(wartawan|jurnalis|penulis|editor|kolumnis|pengamat|dosen|pensyarah|peneliti|penyelidik|mahasiswa|pengajar|guru besar|profesor|alumnus|pegiat|penggiat|anggota|ketua|direktur|pengarah) |^[^.,]{3,40}(, [^.]{2,20})? (adalah|merupakan|ialah) (seorang )?(wartawan|jurnalis|penulis|editor|reporter|kolumnis|pengamat|dosen|pensyarah|peneliti|penyelidik|mahasiswa|pengajar|guru besar|profesor|alumnus|pegiat|penggiat)[^.]{0,80}(di|pada|untuk|dari|bagi) [^.]{2,60}\\.?$|^[^.@]{0,40}\\S+@[\\w-]+(\\.\\w+)+$',
      removes: 'Penulis adalah wartawan Harian Pelabuhan.',
      keeps: 'Di akhir buku dia menulis tentang jembatan itu.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '\\s(foto|sumber foto|gambar|dok\\.?) ?: ?[^.:,]{2,40}$|(^|[.!?"”)(\\[|/-] ?)(foto|sumber foto|gambar|sumber gambar|ilustrasi|sumber|dok\\.?|dokumentasi|kredit( foto)?|kredit gambar|grafis|infografis|photo|credit|image|gambar hiasan|foto ilustrasi|foto file|foto fail) ?: ?[^.:]{2,60}[.)\\]]*$|[(\\[](foto|ilustrasi|dok|dokumentasi|gambar|istimewa|ist|reuters|afp|ap photo|ap/|antara( foto)?|shutterstock|pixabay|unsplash|getty images|freepik|tangkapan layar|screenshot|sumber|thinkstock|kompas\\.com|tribun|instagram|youtube)[^)\\]]{0,60}[)\\]]\\.?$|(^|[.!?"] )(foto|gambar|ilustrasi)( ini)? (ilustrasi|hiasan|fail|arsip|file|istimewa|dok\\.? [^.]{2,30}|ihsan [^.]{2,40}|via [^.]{2,30})[.)\\]]*$|^(ilustrasi|gambar hiasan|foto ilustrasi|gambar fail|foto arsip|tangkapan layar|keterangan (gambar|foto)|sumber gambar|sumber foto|kapsyen)([.,: ][^.]{0,80})?$|(ihsan|dok\\.?|dok) (pembaca|facebook|polis|bomba|pdrm|istimewa|pribadi|kompas|tribun|humas|pemprov|instagram|tempo|antara)[^.]{0,24}[.)]*$|[-–—] ?(foto|gambar) [^.]{3,40}$|getty images|antara foto/|(shutterstock|pixabay|unsplash|istock(photo)?|freepik|pexels)[.)\\]]*$|^(perbesar|lihat foto(?! itu)|zoom|klik untuk (perbesar|memperbesar)|besarkan gambar)( .{0,16})?$|^(foto|gambar) \\d+ ?(dari|/|daripada) ?\\d+|^\\d+ ?/ ?\\d+$|^(foto|gambar):',
      removes: 'Jembatan pada bulan Mei. Foto: Budi Santoso',
      keeps: 'Gambar itu dilukis oleh orang yang belum pernah melihat laut.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        '(©|\\(c\\)|hak cipta ©?) ?([a-z. ]{0,24})?(19|20)\\d\\d|copyright ?(©|\\(c\\)|\\d{4}|by)|^copyright|all rights? reserved|(seluruh |semua |segala )?hak cipta (dilindungi|terpelihara|milik)|dilarang (keras )?(mengambil|menyalin|mengutip|memperbanyak|menyebarluaskan|menggandakan|menerbitkan|mengcopy|meng-copy|melakukan crawling|mengeluar ulang|menyiarkan semula)[^.]{0,90}(tanpa (izin|seizin|kebenaran)|izin tertulis|konten|ai di situs)|(opini|pandangan|pendapat|tulisan|isi|artikel|kandungan)( ini| di atas| dalam artikel)?[^.]{0,40}(merupakan|adalah|sepenuhnya|ialah) (menjadi )?(tanggung ?jawab|pandangan|pendapat|opini)( pribadi)? (penulis|pribadi)|(tidak|bukan)( semestinya| serta merta| selalu)? (mencerminkan|mewakili|menggambarkan|merefleksikan) (pandangan|sikap|pendapat|pendirian|kebijakan|posisi) (rasmi |resmi )?(redaksi|kami|[a-z]+\\.com|detik|kompas|tempo|sidang|media|syarikat|berita|bernama|sinar|malaysiakini|editorial|portal)|bukan (merupakan )?(ajakan|rekomendasi|nasihat|saran) (untuk )?(membeli|investasi|pelaburan|keuangan|menjual|medis|hukum)|(segala )?keputusan (investasi|pelaburan)[^.]{0,30}(ada )?(di tangan|tanggung jawab|sepenuhnya) (pembaca|anda|investor|pembaca)?|^(disclaimer|penafian|catatan redaksi|hak jawab|pemberitahuan|peringatan) ?:|(artikel|tulisan|konten|berita|ringkasan|terjemahan) ini (dibuat|ditulis|dihasilkan|dirangkum|disusun|dijana) (oleh|dengan|menggunakan) (bantuan )?(ai|kecerdasan buatan|artificial)|(isi|konten|kandungan) (berita|artikel|ini)[^.]{0,30}di luar tanggung ?jawab|(depresi|bunuh diri|berniat mengakhiri hidup|keinginan bunuh|gejala depresi|kemurungan)[^.]{0,90}(konsultasi|hubungi|psikolog|psikiater|layanan|hotline|befrienders|talian)[^.]{0,60}($|[.:(\\d])|(hubungi|talian)[^.]{0,30}(befrienders|talian kasih)[^.]{0,20}\\d|terdaftar (dan diawasi )?(di|oleh) dewan pers|(pedoman|kode etik) (media siber|jurnalistik)$|diverifikasi (oleh )?dewan pers',
      removes: 'Hak cipta dilindungi. Dilarang menyalin konten tanpa izin.',
      keeps: 'Hak perempuan menjadi pembicaraan malam itu.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 120,
      isSure: true,
      pattern:
        'dilarang keras (mengambil|menyalin|mengutip)[^.]{0,60}(crawling|pengindeksan|tanpa izin tertulis)|(bunuh diri|depresi)[^.]{0,60}bukan(lah)? (untuk )?(jawaban|menginspirasi|solusi)|informasi (dalam )?(artikel|berita) ini tidak (ditujukan|dimaksudkan) (untuk|buat) menginspirasi',
      removes:
        'Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita Pelabuhan.',
      keeps: 'Dilarang keras masuk ke jembatan, kata papan itu.',
    },
    {
      reason: 'legal',
      where: 'whole',
      words: 30,
      pattern:
        '((tentang|mengenai|hubungi) (kami)|kontak( kami)?|redaksi|karir|karier|kerjaya|(info |pasang )?iklan|media kit|(pedoman|kode etik)( (media siber|jurnalistik|pemberitaan media siber))?|(kebijakan|dasar|polisi) (privasi|privacy|cookie|data pribadi)|(syarat|ketentuan|terma)( (dan|&) (ketentuan|syarat))?( (penggunaan|layanan))?|disclaimer|penafian|privacy policy|peta situs|sitemap|rss|bantuan|[|/•·, -])+',
      removes: 'Tentang Kami | Redaksi | Pedoman Media Siber | Kebijakan Privasi',
      keeps: 'Kebijakan privasi itu sudah berubah tiga kali.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 80,
      pattern:
        '(kami|situs (web )?ini|laman (web )?ini|website ini|situs kami) (juga )?(menggunakan|memakai|mengguna) (cookies?|kuki)|\\b(terima|tolak|setujui|kelola|izinkan|benarkan) (semua |penggunaan )?(cookies?|kuki)( semua)?($|[.,!])|dengan (melanjutkan|terus|mengeklik|mengklik|mendaftar|menggunakan|meneruskan|menekan|berlangganan|log masuk)[^.]{0,70}(anda|kamu|saya) (telah |dianggap )?(menyetujui|setuju|bersetuju)|(saya|anda) (telah membaca dan )?(menyetujui|setuju|bersetuju) (dengan |untuk )?[^.]{0,24}(syarat|ketentuan|kebijakan privasi|terma|dasar privasi|polisi privasi)|(mohon|harap|silakan|sila|tolong) (aktifkan|nonaktifkan|matikan|izinkan|perbarui|aktifkan|hidupkan|lumpuhkan)[^.]{0,20}(javascript|cookies?|adblock|ad blocker|pemblokir iklan|penyekat iklan|browser|peramban|pelayar)|(konten|kandungan) (ini )?(dari|disediakan oleh|daripada) [^.]{2,40}(mungkin|dapat|boleh) (menggunakan|memakai) (cookies?|kuki)|artikel ini memuat konten (yang disediakan|dari)',
      removes: 'Situs web ini menggunakan cookie.',
      keeps: 'Pengadilan menyatakan perusahaan itu menggunakan cookie tanpa izin.',
    },
    {
      reason: 'media',
      where: 'inside',
      words: 30,
      pattern:
        '\\[?gambas ?:? ?(video|instagram|youtube|twitter|facebook|audio|tiktok|photo|opini)|\\[?(video|foto|gambar) ?: ?[a-z ]{2,20}\\]$',
      removes: '[Gambas:Video 20detik]',
      keeps: 'Gambas dan bayam dijual di pasar itu.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(browser|peramban|pelayar|perangkat)( web)?( anda| kamu| ini)? tidak (mendukung|menyokong).*|(sedang )?(memuat|memuatkan|loading|memutar|memuat turun)( (video|komentar|data|berita|lainnya|semula))?|(putar|mainkan|jeda|bisukan|senyapkan|play|pause)|(putar|mainkan|jeda|tonton|bisukan|senyapkan|saksikan|main|play|pause|dengarkan)( (video|audio|ulang|semula|podcast|suara|live streaming|live|siaran langsung|di sini|ini))+|(layar penuh|skrin penuh|siaran langsung|live streaming|takarir|video|audio)( \\d.*)?|(video|konten|kandungan|halaman) ini (tidak|sudah|telah).{0,40}|(ikuti )?(polling|jajak pendapat|voting|vote)|ikuti (survei|undian)|(lihat|tampilkan|papar) (hasil|keputusan)( .{0,14})?|[\\d.,]+ (suara|undi|votes?|orang memilih|undian)|(terjadi kesalahan|ralat berlaku|maaf, terjadi).{0,30}|(silakan|sila) (coba|cuba) (lagi|sekali lagi).{0,14}|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d.{0,6}|cuaca hari ini|jadwal (sholat|salat|imsak).{0,20}|waktu solat.{0,12}',
      removes: 'Peramban Anda tidak mendukung video ini.',
      keeps: 'Video itu berhenti, dan tidak ada yang berdiri.',
    },
    {
      reason: 'form',
      where: 'whole',
      words: 8,
      pattern:
        '(cari|pencarian|carian|kirim|batal|tutup|konfirmasi|kata sandi|lupa (kata sandi|password|kata laluan)|password|kata laluan|nama( pengguna| lengkap| penuh| anda)?|alamat (email|e-mel)|email|e-mel|surel|wajib( diisi)?|ingat saya|situs web|cari berita.{0,12}|[,/|*:? ])+',
      removes: 'Lupa kata sandi?',
      keeps: 'Kata sandi itu ditulis di selembar kertas.',
    },
    {
      reason: 'navigation',
      where: 'whole',
      words: 5,
      pattern:
        'daftar isi( .{0,16})?|isi artikel|\\[?(sembunyikan|tampilkan)\\]?|(ringkasan|intisari) (berita|artikel)( ini)?',
      removes: 'Daftar Isi',
      keeps: 'Daftar itu tidak memuat nama jembatan.',
    },
  ],
};
