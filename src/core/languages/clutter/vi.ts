import type { ClutterPhrases } from './phrases.ts';

/** Vietnamese. */
export const vi: ClutterPhrases = {
  code: 'vi',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 16,
      pattern:
        '(nội dung |bài viết |thông tin |tin |video )?(quảng cáo|tài trợ|được tài trợ|tiếp thị|pr)|advertisement|advertorial|ads?|sponsored( content)?|(nội dung |bài viết )?(được )?tài trợ bởi .{2,40}|nhà tài trợ|(thông tin|góc|tin tức) (doanh nghiệp|quảng bá|dịch vụ|cần biết|rao vặt)|(tắt|đóng|bỏ qua|ẩn) quảng cáo|(bài viết |nội dung |tin )?(còn |được )?tiếp tục (sau|bên dưới|dưới|ở dưới).*|(đọc|xem) tiếp (ở |phía )?(bên )?dưới.*|(cuộn|kéo|vuốt) (xuống|lên)( dưới)? để (đọc|xem).*|(mua|đặt|đặt mua) (ngay|hàng)( .{0,20})?|xem (giá|sản phẩm|ưu đãi)( .{0,20})?',
      removes: 'Quảng cáo',
      keeps: 'Quảng cáo tốn một triệu đồng mà không ai thấy cây cầu.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 60,
      pattern:
        'chúng tôi (có thể )?(sẽ )?(nhận|kiếm|hưởng) (được )?(một khoản |một ít |một phần )?(hoa hồng|tiền hoa hồng)|(bài viết|trang|trang web) (này )?(có )?(chứa|sử dụng) (các )?(liên kết|đường dẫn|link) (tiếp thị|affiliate|liên kết)|(mua|đặt) (hàng |sản phẩm )?(qua|thông qua) (các )?(liên kết|đường link|link)[^.]{0,30}(chúng tôi|hoa hồng)|giá (bán |sản phẩm )?(có thể thay đổi|tại thời điểm (đăng|viết))',
      removes: 'Chúng tôi có thể nhận được hoa hồng khi bạn mua hàng qua liên kết.',
      keeps: 'Người môi giới nhận hoa hồng cho mỗi căn nhà bán được.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 36,
      pattern:
        '((xem|đọc|nghe|tìm hiểu|mời xem|mời đọc|mời bạn đọc|mời bạn xem|mời độc giả xem|độc giả có thể xem) (thêm|tiếp|ngay|chi tiết|lại|ngay tại đây)( [^.:]{0,30})?|(tin|bài|bài viết|tin tức|tin bài|thông tin|video|nội dung|chủ đề|bài đọc|sự kiện|clip|câu chuyện) (liên quan|cùng chủ đề|cùng chuyên mục|khác|nổi bật|nóng|mới|mới nhất|đọc nhiều|hay|trước|sau|tiếp theo|đáng chú ý|gợi ý|tham khảo)|liên quan|có thể bạn (quan tâm|chưa biết|thích|muốn xem)|(bạn|bạn đọc|độc giả) (có thể|nên) (quan tâm|xem|đọc|thích)( thêm)?|video|clip|podcast|(chùm |loạt |bộ |album )?ảnh|infographics?|emagazine|longform|xem (video|clip|ảnh|thêm ảnh)|đừng bỏ lỡ|đừng bỏ qua|không thể bỏ lỡ|nhấn vào đây|bấm vào đây|click|tags?|thẻ|từ khóa|từ khoá|chủ đề|chuyên mục|danh mục|sự kiện|dòng sự kiện|nguồn( tin| bài| tham khảo| ảnh| dẫn)?|(tài liệu )?tham khảo|theo nguồn|link (gốc|nguồn|bài gốc)|bài gốc|nguồn bài viết|via|đọc bài gốc (tại đây)?) ?[:|>»→▶]|(&gt;|>)+ ?(xem|đọc)|(xem|đọc) thêm[:,]? (tại|trên|ở) (đây|www|https?)|(mời|kính mời) (quý |các )?(bạn đọc|độc giả|bạn|quý vị|khán giả)( và [^.]{2,20})? (xem|đọc|đón đọc|đón xem|theo dõi|tham khảo|nghe|tìm đọc|cùng xem|click|bấm|truy cập)|(bạn đọc|độc giả|quý vị|quý độc giả|bạn) có thể (xem|đọc|tham khảo|theo dõi|nghe|tìm đọc|truy cập) (thêm|tiếp|chi tiết|tại|toàn bộ|toàn văn|các)|(bấm|nhấn|nhấp|click|kích) (vào|tại) (đây|link|đường dẫn|ảnh)( để| ?$|:)',
      removes: 'Xem thêm: Cây cầu vẫn đóng',
      keeps: 'Xem thêm một lần nữa, bà mới tin đó là con mình.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 12,
      pattern:
        '(các |những )?(tin|bài|bài viết|tin tức|tin bài|video|nội dung|chủ đề|bài đọc|sự kiện|clip|sản phẩm|chuyên mục|bài báo) (bài )?(liên quan|cùng chủ đề|cùng chuyên mục|cùng mục|cùng loại|cùng tác giả|cùng sự kiện|khác|nổi bật|nóng|mới|mới nhất|mới cập nhật|đọc nhiều|đọc nhiều nhất|xem nhiều|được quan tâm|trước|sau|trước đó|tiếp theo|kế tiếp|cũ hơn|mới hơn|đáng chú ý|gợi ý|tham khảo|hay nhất|đã đưa|phổ biến|dành cho bạn|hot|trong ngày)( nhất)?|(liên quan|cùng chuyên mục|cùng chủ đề|cùng tác giả|đọc nhiều( nhất)?|xem nhiều( nhất)?|mới nhất|nổi bật|được quan tâm( nhất)?|tin tài trợ|tiêu điểm|tin 24h|đọc nhiều trong .{2,20}|nhiều người đọc|bình luận nhiều( nhất)?)|có thể bạn (quan tâm|chưa biết|thích|muốn xem|cũng quan tâm|sẽ thích)|bạn (có thể|cũng có thể) (quan tâm|thích|sẽ thích)( .{0,12})?|(gợi ý|đề xuất|dành riêng|dành) cho bạn|đừng bỏ lỡ|không thể bỏ lỡ|(xem|đọc|tải|hiển thị|hiện|khám phá) (thêm|tiếp|tất cả|toàn bộ|chi tiết|ngay|bản gốc|bài gốc|nhiều hơn|đầy đủ|nguyên văn)( ((các )?(bình luận|tin|bài viết|bài|nội dung|ảnh|video|tin tức|kết quả)( (khác|mới|liên quan|cùng chuyên mục|trước|về chủ đề này))?|về chủ đề này|tại đây))?|tìm hiểu thêm|(thu gọn|rút gọn)|(quay lại|trở lại|quay về|trở về|về) (trang chủ|đầu trang|trang trước|chuyên mục|danh sách|trang đầu|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|số hóa|xe|ý kiến|tâm sự|công nghệ|góc nhìn|bất động sản|kinh tế|văn hóa)( .{0,14})?|lên đầu trang|trang (trước|sau|kế|chủ|tiếp)|(bài|tin) (trước|sau|tiếp)( đó)?( ?[:»>] ?.{0,60})?|(tiếp theo|trước đó)|tags?|thẻ|từ khóa|từ khoá|chủ đề|(tài liệu|nguồn) tham khảo|trở lại|top|xem ảnh|chùm ảnh|bài viết của tác giả|(bài|tin) (khác )?(của|cùng) tác giả( này)?|đọc (toàn văn|bản đầy đủ|đầy đủ)( .{0,30})?|tất cả tin (về|của|từ) .{2,25}|tìm hiểu thêm (về .{2,25} )?tại đây',
      removes: 'Tin liên quan',
      keeps: 'Tin liên quan đến cây cầu lan đi rất nhanh.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 24,
      pattern: '[^#.,/:]{2,30}( ?#[^#.,/:\\d ][^#.,/: ]*( [^#.,/: ]+){0,4})+',
      removes: '#câycầu #bếncảng #phà',
      keeps: 'Cô viết chữ #câycầu, rồi gửi thư đi.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 36,
      pattern:
        '^(>+|▶|►|»|-|\\*|•) ?(xem|đọc) (thêm|tiếp|ngay|lại)|(thông tin|nội dung|chi tiết|tin tức|toàn văn|bài viết)( chi tiết| đầy đủ| cụ thể| thêm)? (xem|đọc|vui lòng xem|mời xem|xin xem|bạn đọc xem) (tại|ở|trên) (đây|website|link|https?|www)|(nhấn|bấm|nhấp|click) vào đây để (xem|đọc|theo dõi|đăng ký|tải|nghe|tham gia|biết)|(còn nữa|còn tiếp|hết kỳ \\d)\\)?$|^(kỳ|bài) (tới|sau|tiếp|cuối|trước|\\d+):|đón (đọc|xem) (kỳ|bài|phần|số) (tiếp|sau|tới|\\d)|(xem|đọc) (toàn bộ|toàn văn|đầy đủ) (bài|bài viết|nội dung|video)[^.]{0,20} (tại đây|ở đây|tại link)',
      removes: '>> Xem thêm Cây cầu vẫn đóng',
      keeps: 'Ông đọc toàn bộ bài viết rồi mới trả lời.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(đăng ký|đăng kí|nhận) (nhận |ngay |để nhận )?(bản tin|newsletter|tin (tức )?(mới|nhanh|qua email)|thông báo (mới|qua))[^.]{0,30}($|[!:]|của chúng tôi|hằng ngày|hàng ngày|miễn phí|ngay|tại đây|mỗi|qua email|từ)|(^|[.!?:,*] ?|hãy |mời (bạn|quý vị|độc giả) )(theo dõi|like|thích|ấn theo dõi|nhấn theo dõi|bấm quan tâm|kết nối với) (trang |fanpage |kênh )?(chúng tôi|facebook|fanpage|kênh youtube|kênh telegram|zalo|oa|google news)[^.]{0,50}(trên|tại|qua|để|của chúng tôi|facebook|youtube|zalo|google|:)|(^|[.!?:,*] ?|hãy |mời (bạn|quý vị|độc giả) )theo dõi (báo )?[^.,]{2,40} trên (google ?news|google tin tức|zalo|facebook|youtube|tiktok|telegram|whatsapp|google)( ?$|[.!])|(^|[.!?:,*] ?|hãy |mời bạn )(tham gia|theo dõi|vào) (kênh|nhóm|group) (telegram|zalo|viber|whatsapp|facebook)[^.]{0,30}(của chúng tôi|để|tại đây|của báo|ngay)|(quan tâm|quét mã) (zalo|oa|qr)[^.]{0,30}(để|của)|(tải|cài|cài đặt) (ngay )?(ứng dụng|app)[^.]{0,40}(tại đây|để đọc (báo|tin)|của chúng tôi)|^(tải|cài đặt|mở) (ngay )?(ứng dụng|app)( [^.]{0,30})?$|(đăng nhập|đăng ký)( tài khoản)?( ngay)? để (đọc|tiếp tục đọc|xem (tiếp|toàn bộ|đầy đủ)|bình luận|gửi (bình luận|ý kiến)|lưu (bài|tin)|mở khóa|trải nghiệm)( |$)|(bạn|quý vị|quý độc giả) (đã|chưa) (có|là) (tài khoản|thành viên|hội viên|thuê bao)\\??|(vui lòng|hãy|bạn cần|xin vui lòng) đăng nhập|vui lòng đăng ký|(nhập|điền|để lại) (địa chỉ )?(email|e-mail) (của )?(bạn)|(cảm ơn|cám ơn) (bạn|quý vị|quý độc giả) đã (đăng ký|quan tâm theo dõi|theo dõi (bài|bản tin|chương trình)|đọc (bài|tin))|(ủng hộ|hỗ trợ|đóng góp|tài trợ) (cho )?(chúng tôi|báo chí độc lập|tòa soạn|toà soạn|nền báo chí)[^.]{0,40}($|!|tại|bằng|qua|để)|(nội dung|bài viết|bài) (này )?(chỉ |được )?(dành|dành riêng) (riêng )?cho (thành viên|hội viên|độc giả|người dùng|thuê bao|bạn đọc)|(trở thành|nâng cấp) (hội viên|thành viên|tài khoản)( [^.]{0,20})?($|!| để| ngay)|đọc tiếp (nội dung |bài |bài viết )?(này )?(bằng|với|trên) |(gói|mua) (đọc báo|thành viên|hội viên|thuê bao|premium|báo điện tử)[^.]{0,20}($|!|ngay|từ \\d|chỉ)|bật thông báo[^.]{0,20}(để|ngay|$)|(mời|kính mời|\\*) ?(quý |các )?(độc giả|khán giả|vị|bạn)?[^.]{0,20}(theo dõi|đón xem) các (chương trình|video)[^.]{0,40}(của|trên|phát sóng)|tặng sao|(gửi|chuyển) (thẳng |trực tiếp )?(đến|tới|vào) (hộp thư|email|điện thoại|inbox) (của )?bạn|không bỏ lỡ (tin|bất kỳ|bất cứ|những|các)[^.]{0,30}(tin|bài)[^.]{0,20}($|!)|^(tham gia|theo dõi|quan tâm)[^.,]{0,40}(telegram|zalo|viber|whatsapp|facebook|tiktok|youtube)[^.,]{0,30}$|nguồn (ưu tiên|tin cậy|yêu thích) (trên|của) google|^nhận (tin tức|bản tin|tin nóng|những tin|thông tin mới)[^.]{0,40}(mỗi|hàng|hằng) (sáng|ngày|tuần)|^(bạn )?đã có tài khoản\\?|^đọc (không giới hạn|tiếp)[^.]{0,30}(chỉ|từ|với)|^bạn (muốn|có muốn) (nhận|đọc|theo dõi|cập nhật) (tin|bản tin|báo|thông báo)[^?]{0,70}\\?$|^truy cập không giới hạn|^(hủy|huỷ) (gói |đăng ký )?bất (cứ|kỳ) lúc nào|^(bạn )?(chưa là|chưa phải|không phải) (thành viên|hội viên|thuê bao)[^?]{0,10}\\?|^mời (chúng tôi|tác giả|tòa soạn)[^.]{0,12}(cà phê|cafe)|^chúng tôi (đã|cũng) (có mặt )?(trên|ở) (threads|zalo|telegram|facebook|tiktok|instagram|youtube)\\W*$|^(bạn )?chưa (đăng ký|là thuê bao|có tài khoản)\\?|^(đừng|không) bỏ lỡ (tin|thông tin|bài|bản tin)[^.]{0,40}$',
      removes: 'Đăng ký nhận bản tin của chúng tôi',
      keeps: 'Người dân theo dõi phiên tòa trên Facebook suốt ba ngày.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 10,
      pattern:
        '(đăng ký|đăng kí)( (ngay|nhận tin|nhận bản tin|thành viên|tài khoản|miễn phí|kênh|theo dõi|email|newsletter))?|(đăng nhập|đăng ký)( ?[/|] ?(đăng nhập|đăng ký))?|đăng nhập( (bằng|với|qua) .{2,20})?|(theo dõi|quan tâm|kết nối với)( chúng tôi)?( (trên|tại|qua))?( (google news|google|facebook|zalo|youtube|tiktok|telegram|twitter|instagram))*|tải (app|ứng dụng)( .{0,20})?|(kênh|nhóm) (telegram|zalo|whatsapp)|nhận (tin|thông báo|bản tin)( .{0,14})?|bản tin|ủng hộ( chúng tôi| tòa soạn| tác giả)?|mua (gói|báo)( .{0,14})?|follow us( .{0,14})?|subscribe|(đăng ký|đăng nhập|gửi)( nhận tin| bản tin)? thành công|(quyên góp|ủng hộ|đóng góp)( ngay| tại đây)|tặng sao',
      removes: 'Theo dõi chúng tôi trên Google News',
      keeps: 'Theo dõi cây cầu suốt ba năm, ông thấy nó không hề đổi.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 12,
      pattern:
        '(chia sẻ( (bài viết|bài|tin|ngay|link|lên|qua|với bạn bè|này|trên))*|sao chép( (liên kết|link|đường dẫn))?|(đã )?(copy|sao chép)( (link|liên kết))?|in( (bài|bài viết|trang))?|lưu( (bài|bài viết|lại|tin))?|gửi( (mail|email|cho bạn bè|bài viết))?|email|bình luận|thích|yêu thích|tặng quà|quà tặng|nghe( (đọc bài|bài viết|bài|tin|audio|podcast))?|đọc bài|cỡ chữ( (nhỏ|lớn|vừa|to))?|(tăng|giảm|phóng to|thu nhỏ)( (cỡ chữ|chữ|font))?|nhỏ|vừa|lớn|báo cáo|báo lỗi|phản hồi|facebook|twitter|x|zalo|messenger|telegram|linkedin|pinterest|viber|tiktok|youtube|link|a|[,/|•·:\\d\\s+-])+|[\\d,.km]+ ?(lượt (xem|chia sẻ|thích|đọc|nghe|bình luận)|chia sẻ|bình luận|người (xem|đọc|thích)|views?|likes?)|(lượt (xem|đọc)|đã xem|xem)[: ]+[\\d,.km]+|chia sẻ (lên|qua|trên|tới|cho|đến) .{2,30}|(bài viết|nội dung) (này )?(có )?(hữu ích|bổ ích|hay) (với bạn )?(không|chứ)?.{0,10}|xem bài viết này trên instagram|bài viết (do|được) .{2,60} (đã )?chia sẻ( .{0,20})?|(báo|thông báo|phản ánh) (lỗi|sai sót)( .{0,20})?|(bạn )?thích bài (viết )?này.{0,50}|tham gia (thảo luận|bình luận|trò chuyện)|(báo cáo|báo xấu|tố cáo) (nội dung|bình luận|vi phạm)( .{0,15})?|bài (viết )?hay\\? .{0,20}|liên hệ (tác giả|tòa soạn|phóng viên)',
      removes: 'Chia sẻ bài viết',
      keeps: 'Chia sẻ một căn nhà khiến hai người cãi nhau suốt nhiều năm.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 16,
      pattern:
        '(viết |gửi |đăng |thêm |xem |đọc |tất cả |các |để lại |ẩn |toàn bộ )*(bình luận|ý kiến|nhận xét|phản hồi)( (của bạn|bạn đọc|độc giả|người đọc|mới nhất|hay nhất|nổi bật|về bài viết|bài viết|khác|facebook|trả lời|đã được gửi|của bạn đọc|ở đây|tại đây|\\d+|\\(\\d+\\)))*|\\d+ (bình luận|ý kiến|phản hồi|trả lời)|(hãy )?(là|trở thành) người đầu tiên (bình luận|gửi|để lại).{0,30}|(chưa|không) có (bình luận|ý kiến|phản hồi) nào.{0,10}|(đăng nhập|đăng ký) để (bình luận|gửi ý kiến|tham gia bình luận).{0,20}|(vui lòng|bạn cần|hãy) (đăng nhập|nhập|viết (bình luận|ý kiến|cảm nghĩ)|gõ).{0,50}|(mới nhất|quan tâm nhất|cũ nhất|nhiều người thích)( ?[/|] ?(mới nhất|quan tâm nhất|cũ nhất))?|(xem thêm|tải thêm) (bình luận|ý kiến|trả lời)|(hủy|huỷ)( trả lời)?|trả lời|chia sẻ (ý kiến|cảm nghĩ|suy nghĩ) (của bạn|của bạn về .{2,30})|bình luận (đã )?(bị )?(đóng|khóa)|ý kiến bạn đọc.{0,8}',
      removes: 'Ý kiến của bạn',
      keeps: 'Ý kiến của ông khiến cả phòng im lặng.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 60,
      pattern:
        'email (của bạn )?sẽ không (được )?(hiển thị|công khai)|(các )?trường bắt buộc được đánh dấu|(bình luận|ý kiến|comment)[^.]{0,40}(sẽ được|phải) (kiểm duyệt|xét duyệt|duyệt)|(ý kiến|bình luận) (của bạn|của quý vị|của độc giả)?[^.]{0,10}(sẽ )?được (biên tập|duyệt|xét duyệt) trước khi (đăng|hiển thị)|(vui lòng |xin )?(gõ|viết|nhập|sử dụng) (bằng )?tiếng việt có dấu|(bạn|quý vị|độc giả|các bạn) (nghĩ gì|nghĩ sao|có ý kiến gì|có suy nghĩ)[^.]{0,50}(bình luận|chia sẻ|cho chúng tôi|phía dưới|bên dưới)|(hãy |mời bạn |mời độc giả )(chia sẻ|để lại|gửi|bình luận|viết)( [^.]{0,24})? (ý kiến|bình luận|suy nghĩ|cảm nghĩ|quan điểm|câu chuyện)[^.]{0,30}(bên dưới|phía dưới|dưới đây|ở phần|tại đây|cho chúng tôi|của bạn)|(bạn|quý độc giả|độc giả) (có|phát hiện|thấy|biết)[^.?]{0,40}\\? ?(?![^.]{0,40}(công an|cảnh sát))(gửi|gọi|liên hệ|hãy|viết|báo)|^(mời bạn )?gửi [^.]{0,30}(ảnh|video|tin|bài|ý kiến)[^.]{0,30}(về|cho|tới|đến) (tòa soạn|toà soạn|chúng tôi|báo)|^(thăm dò|bình chọn|khảo sát): ?[^.]{5,90}\\?|^bình luận của bạn (sẽ|đang|đã)|^(hãy |mời bạn )?gửi [^.]{0,20}(ảnh|video|tin|bài)[^.]{0,20}(cho|về|tới) (chúng tôi|tòa soạn|toà soạn)',
      removes: 'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
      keeps: 'Ông nói ý kiến của người dân không ai nghe.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 20,
      pattern:
        '[(\\[*]*(pv|phóng viên|nhóm pv|tác giả|biên tập viên) ?: ?[^.?!,]{2,40}$|[(\\[*]*(biên tập|biên soạn|biên dịch|người dịch|dịch( giả)?|lược dịch|bài( và| &|,|/)? ?ảnh|bài viết|bài|ảnh( và bài)?|nội dung|thực hiện|tổ chức( thực hiện)?|thiết kế|đồ họa|đồ hoạ|trình bày|quay phim|dựng( phim)?|video|kỹ thuật|kịch bản|giọng đọc|người viết|theo|cộng tác viên|ctv|hiệu đính|minh họa|đăng( lúc| ngày| bởi)?|cập nhật( lúc| lần cuối| ngày)?|ngày (đăng|cập nhật|xuất bản)|thời gian (đọc|đăng)|xuất bản|đăng tải|(lần )?cập nhật (cuối|mới nhất)|nguồn|liên hệ( quảng cáo| tòa soạn)?|đường dây nóng|hotline|tòa soạn|tổng biên tập|thư ký tòa soạn|chịu trách nhiệm[^.:]{0,24}|bạn đọc gửi[^.:]{0,24}|photo|text|by)( ?[-–/&,] ?(ảnh|video|đồ họa|thiết kế|bài))* ?[:|]|(đăng|cập nhật|xuất bản|ngày)?( lúc| ngày)?:? ?(thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}[^a-zà-ỹ]{0,24}(gmt.{0,6})?$|(đăng|cập nhật|xuất bản)( lúc| ngày| lần cuối)* ?:? ?[\\d:h]+[ ,/-]+.{0,24}$|\\d{1,2}[:hg]\\d{2}( phút)?[ ,|-]*(ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[^a-zà-ỹ]*(gmt.{0,6})?$',
      removes: 'Tác giả: Nguyễn Văn An',
      keeps: 'Tác giả chưa từng thấy biển.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        '(theo )?(ttxvn|tttxvn|thông tấn xã việt nam|reuters|afp|ap|bloomberg|xinhua|tân hoa xã|yonhap|sputnik|tass|cnn|bbc|guardian|the guardian|vnexpress|vnexpress\\.net|tuổi trẻ|thanh niên|dân trí|vietnamnet|zing( news)?|znews|vov|vtv|vtc( news)?|tiền phong|lao động|nld|người lao động|pháp luật( tp\\.?hcm)?|cafef|cafebiz|24h|kenh14|soha|infonet|chinhphu\\.vn|nhân dân|quân đội nhân dân|sggp|an ninh thủ đô|công an nhân dân|đời sống pháp luật|trí thức trẻ|nhịp sống kinh tế|dailymail|daily mail|sina|sohu|qq|nikkei|new york times|vietnam\\+|vietnamplus|voa|rfa|rfi)([ ,/&;-]+(ttxvn|reuters|afp|ap|bloomberg|xinhua|tân hoa xã|yonhap|sputnik|tass|cnn|bbc|guardian|vnexpress|tuổi trẻ|thanh niên|dân trí|vtv|vov|dailymail))*|(nhóm )?(pv|ctv|btv)( [^.]{2,14})?|nhóm (phóng viên|tác giả|biên tập viên)( [^.]{2,14})?|(thông tin|giới thiệu|về) (về )?tác giả|(thời gian đọc|đọc trong|đọc mất)[: ]*(khoảng )?\\d+ phút|\\d+ phút đọc|\\d+ (phút|giờ|ngày|tuần|tháng) (trước|trước đây)|(theo|nguồn) [^ .]+\\.(vn|com|net|org)( .{0,16})?|tòa soạn( và bạn đọc)?',
      removes: 'Theo Reuters, AFP',
      keeps: 'Theo dấu chân, họ tới được cây cầu.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(nếu )?(phát hiện|thấy|có) (lỗi|sai sót|nội dung sai)[^.]{0,30}(vui lòng|xin|hãy|báo cho chúng tôi|liên hệ)|(mọi|các) (thông tin|ý kiến|phản ánh|đóng góp|thắc mắc|thư từ)[^.]{0,40}(xin|vui lòng|hãy) (gửi|liên hệ|gọi)|(bạn đọc|độc giả|quý vị)[^.]{0,30}(gửi|cung cấp|phản ánh) (bài|tin|thông tin|câu hỏi|ý kiến|câu chuyện|thắc mắc)[^.]{0,40}(về|tới|đến|tại|qua) (địa chỉ|email|hộp thư|tòa soạn|hotline|đường dây|đây|[\\w.]+@)|(gửi|liên hệ) (bài viết|tin bài|câu hỏi|thông tin)?[^.]{0,16}(cho|tới|về|đến) (chúng tôi|tòa soạn|toà soạn|ban biên tập)[^.]{0,30}(qua|tại|theo|:|@)|(bài viết|bài) (này )?(được )?(dịch|biên dịch|lược dịch|đăng lại|trích|tổng hợp|thực hiện|đăng lần đầu)[^.]{0,10} (từ|theo|bởi|lại|trên|với sự)|^\\((ttxvn|reuters|afp|ap|theo|xinhua|vietnam\\+|tổng hợp|nguồn|còn tiếp|hết)[^)]{0,30}\\)$|^\\(?theo [^.,]{2,30}\\)$|^(bài viết|nội dung|bản dịch|bài) (này )?(được|có) [^.]{0,40}( ai |trí tuệ nhân tạo)|^(ảnh|hình ảnh|hình|minh họa)( được)? (do|bởi|bằng|tạo bởi|tạo bằng) (ai|trí tuệ)( tạo.{0,10})?$',
      removes: 'Mọi thông tin xin gửi về tòa soạn qua email an@benphà.example',
      keeps: 'Bài viết không nói ai đã trả tiền cho cây cầu.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 50,
      atEnd: true,
      pattern:
        '^(\\(|\\*)[^.]{0,30}tác giả (hiện )?(là|đang|hiện là) |^[^.]{0,20}tác giả (hiện )?(là|đang là) (phóng viên|nhà báo|giảng viên|luật sư|tiến sĩ|nhà nghiên cứu|chuyên gia) |^[^.]{2,40} (hiện )?là (phóng viên|nhà báo|biên tập viên|cây bút|bình luận viên|tiến sĩ|giảng viên|nhà nghiên cứu|luật sư)[^.]{0,70}(của|tại|ở) [^.]{2,60}\\.?$|^[^.@]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|^(bài và ảnh|bài, ảnh) [^.:]{3,30}$',
      removes: '* Tác giả là phóng viên báo Bến Phà.',
      keeps: 'Cuối sách, ông viết về cây cầu và những người đã đi.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '\\s(ảnh|nguồn ảnh|đồ họa) ?: ?[^.:,]{2,40}$|(^|[(.!?"”] ?)(ảnh|nguồn ảnh|nguồn|đồ họa|đồ hoạ|video|clip|ảnh minh họa|ảnh minh hoạ|minh họa|ảnh tư liệu|ảnh chụp màn hình|ảnh cắt từ clip|ảnh dẫn nguồn|nguồn hình ảnh|ảnh bìa|hình ảnh|hình|photo|credit|tư liệu) ?: ?[^.:]{1,50}[.)\\]]*$|[(\\[]((nguồn )?ảnh|nguồn|hình|ảnh minh|minh h|tư liệu|reuters|afp|ap |getty|photo)[^)\\]]{0,50}[)\\]]\\.?$|ảnh (minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (clip|video)|nvcc|internet|từ internet|do nhân vật cung cấp|facebook nhân vật|đồ họa|: ?[^.]{2,30})[.)\\]]*$|^(nguồn hình ảnh|chụp lại (hình ảnh|video)|ảnh minh h[oọ][aạ]|nguồn ảnh)([,: .]|$)|getty images|(shutterstock|pixabay|unsplash|istock|freepik)[.)]*$|^(phóng to|thu nhỏ|xem ảnh lớn|nhấp để phóng to|bấm để xem ảnh)|^(ảnh|hình) \\d+ ?(/|trên|trong) ?\\d+|^\\d+ ?/ ?\\d+$',
      removes: 'Cây cầu vào tháng Năm. Ảnh: Nguyễn An',
      keeps: 'Bức ảnh do một người chưa từng thấy biển vẽ lại.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'bản quyền (©|\\(c\\)|thuộc (về )?(báo|công ty|tòa soạn|tạp chí|vnexpress|chúng tôi)|\\d{4}|bài viết)|^bản quyền (của|thuộc)|(©|\\(c\\)|®) ?((toàn bộ )?bản quyền|(19|20)\\d\\d|ghi rõ)|copyright ?(©|\\(c\\)|\\d{4}|by)|^copyright|all rights reserved|(không được|cấm|nghiêm cấm) (sao chép|đăng lại|phát hành lại|sử dụng lại|sao lục)[^.]{0,60}(đồng ý|cho phép|chấp thuận|văn bản|hình thức)|(chỉ được|khi) (phát hành lại|đăng lại|dẫn lại|sử dụng lại)[^.]{0,60}(đồng ý|ghi rõ|nguồn|dẫn link)|ghi rõ nguồn (["“]|khi|và|từ)[^.]{0,40}(phát hành|sử dụng|đăng|lại)|(vui lòng |xin )?ghi (rõ )?nguồn ["“a-z][^.]{0,30}khi|giấy phép (số|hoạt động|xuất bản|thiết lập|báo điện tử|báo chí|mxh|icp)[^.]{0,20}[:\\d]|(cơ quan chủ quản|tổng biên tập|phó tổng biên tập|chịu trách nhiệm (quản lý )?nội dung)( ?:|,)|(bài viết|bài|nội dung|ý kiến|quan điểm)[^.]{0,30}(thể hiện|là|mang|phản ánh)[^.]{0,16}(quan điểm|văn phong|góc nhìn|ý kiến|cảm nhận)( riêng| cá nhân)? (và [^.]{2,24} )?(riêng |cá nhân |của )*(tác giả|người viết)|không (nhất thiết )?(phản ánh|thể hiện|đại diện cho|trùng) (với )?(quan điểm|ý kiến|lập trường) (chính thức )?(của )?(báo|tòa soạn|toà soạn|bbc|voa|rfa|chúng tôi|ban biên tập|công ty)|(thông tin|nội dung|bài viết)[^.]{0,30}(chỉ )?(mang tính( chất)?|có tính|nhằm mục đích) (chất )?tham khảo[^.]{0,60}(không|nhà đầu tư|vui lòng|$)|không phải (là )?(lời )?(khuyên|khuyến nghị|tư vấn) (đầu tư|y tế|pháp lý)|(nhà đầu tư|bạn đọc) (cần |nên |phải )?(tự |hoàn toàn )?(chịu trách nhiệm|cân nhắc)[^.]{0,40}(quyết định|đầu tư|rủi ro)|^(miễn trừ trách nhiệm|tuyên bố miễn trừ|lưu ý|cảnh báo rủi ro)( trách nhiệm)? ?:|(bài|bài viết|bản tóm tắt|nội dung) (này )?(được )?(tạo|tóm tắt|dịch|viết) (ra )?bởi (ai|trí tuệ nhân tạo)|đường dây nóng[^.]{0,30}(tự tử|trầm cảm|ngày mai)[^.]{0,30}\\d{3}',
      removes: '® Ghi rõ nguồn "Bến Phà" khi phát hành lại thông tin từ trang này.',
      keeps: 'Quyền của phụ nữ là câu chuyện của đêm đó.',
    },
    {
      reason: 'legal',
      where: 'whole',
      words: 30,
      pattern:
        '((giới thiệu|về chúng tôi|về tòa soạn)|liên hệ( (quảng cáo|tòa soạn|chúng tôi))?|(đặt )?quảng cáo( trên .{2,14})?|báo giá( quảng cáo)?|(chính sách|quy định) (bảo mật|cookie|quyền riêng tư|riêng tư|nội dung)|(điều khoản|thỏa thuận|điều kiện)( (sử dụng|dịch vụ|bảo mật))?|sơ đồ( trang| website)?|trợ giúp|tuyển dụng|rss|hotline|[|/•·, -])+',
      removes: 'Giới thiệu | Liên hệ quảng cáo | Chính sách bảo mật',
      keeps: 'Điều khoản sử dụng đã đổi ba lần.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 80,
      pattern:
        '(chúng tôi|trang web này|website này|trang này|trang web của chúng tôi) (có )?(sử dụng|dùng) (các )?(tập tin )?cookies?|(chấp nhận|đồng ý|từ chối|quản lý|cài đặt|cho phép) (tất cả |với )?(các )?(tập tin )?cookies?( tất cả)?($|[.,!])|(bằng cách|bằng việc|khi|nếu) (tiếp tục |nhấn |nhấp |bấm |đăng ký|sử dụng |truy cập )[^.]{0,60}(bạn|quý vị)( đã| sẽ)? (đồng ý|chấp nhận)|(tôi|bạn) (đã đọc và )?đồng ý (với |nhận |cho phép )[^.]{0,30}(điều khoản|chính sách|quy định bảo mật|quyền riêng tư)|(vui lòng |hãy |xin )(bật|tắt|cho phép|kích hoạt|cập nhật|nâng cấp|sử dụng)[^.]{0,20}(javascript|cookies?|trình chặn quảng cáo|chặn quảng cáo|adblock|trình duyệt)|(nội dung|video) (này )?(từ|được cung cấp bởi|do)[^.]{2,40}(có thể (dùng|sử dụng) cookie|cần sự (cho phép|đồng ý))',
      removes: 'Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.',
      keeps: 'Tòa án nói công ty đã dùng cookie mà không hỏi người dùng.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(trình duyệt|thiết bị) (của bạn |này |hiện tại )?(không|chưa) hỗ trợ.*|đang (tải|phát|xử lý)( (video|dữ liệu|bình luận|thêm|trực tiếp))?|(xem|phát) lại|(phát|xem|dừng|tạm dừng|bật|tắt|mở|nghe)( (video|clip|tiếng|âm thanh|phụ đề|toàn màn hình|trực tiếp|audio|podcast))+|(toàn màn hình|phụ đề|trực tiếp|video|audio)( \\d.*)?|(video|nội dung|bài viết) này (không|hiện không|đã bị|chưa).{0,40}|video (không khả dụng|không tồn tại|không phát được|đã bị xóa)|không thể (phát|tải|hiển thị).{0,30}|(bình chọn|gửi bình chọn)|(xem|hiển thị|hiện) kết quả( bình chọn| khảo sát)?|[\\d,.]+ (phiếu|lượt bình chọn|người bình chọn|bình chọn)|(đã xảy ra lỗi|có lỗi xảy ra).{0,30}|vui lòng thử lại.{0,14}|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d.{0,6}|(bấm|nhấn|chạm|click|nhấp)( vào( ảnh| hình)?)? để (phóng to|xem ảnh|xem hình).{0,12}',
      removes: 'Trình duyệt của bạn không hỗ trợ video.',
      keeps: 'Video dừng lại, không ai đứng dậy.',
    },
    {
      reason: 'form',
      where: 'whole',
      words: 10,
      pattern:
        '(tìm kiếm|gửi|hủy|huỷ|đóng|xác nhận|mật khẩu|quên mật khẩu|tên đăng nhập|ghi nhớ đăng nhập|họ( và)? tên|(địa chỉ )?email|số điện thoại|bắt buộc|nhập từ khóa.{0,12}|mã xác nhận|\\?|[,/|*: ])+',
      removes: 'Quên mật khẩu?',
      keeps: 'Mật khẩu được viết trên một tờ giấy.',
    },
    {
      reason: 'navigation',
      where: 'whole',
      words: 6,
      pattern:
        'mục lục( bài viết)?|nội dung bài viết|(trong|ở) bài (viết )?này|\\[?(ẩn|hiện)\\]?|tóm tắt (bài viết|bởi ai)',
      removes: 'Nội dung bài viết',
      keeps: 'Mục lục không có tên cây cầu.',
    },
  ],
};
