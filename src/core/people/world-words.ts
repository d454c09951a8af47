/** Words that tell the names of many countries, for names that the tagger has not seen the like of. Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles in front of a name, in English texts about other countries; none is a first name as well. */
export const foreignTitles = words(`
  alhaji alhaja hajia hajiya barr. barrister engr. otunba oba mallam malam shri smt. smt pandit swami ustad sardar maulana mullah mufti maulvi
  hojatoleslam sayyid sheikha datuk dato datin tunku tengku daw comte comtesse marquis marchioness viscount viscountess count countess
  baron baroness freiherr archduke archduchess infanta tsarina abbess monsignor msgr. deacon archdeacon dona`);

/** Family names that stand in front of the given name: Chinese (Mandarin, Cantonese and Taiwanese spelling), Korean, Vietnamese. */
export const familyNamesFirst = words(`
  bai bao cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao ge geng gong gu guan guo hao he hou hu hua
  huang jia jiang jin kang kong lai lei li liang liao lin ling liu long lu luo lv ma mao meng mo mu ni ning niu ou pan pang peng pu
  qi qian qin qiu qu ren ruan shang shao shen sheng shi song su sun tan tang tao tian tong wan wang wei wen weng wu xi xia xiang
  xiao xie xing xiong xu xue yan yang yao ye yi yin you yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo
  au chan chang chau cheuk cheung chiang chien chin chiu chow choy chu chui chun chung fok fong fung hau ho hsiao hsieh hsu hui hung ip
  kan ko kwan kwok kwong lam lau law lee leong leung lo lok lui luk mak man mok ng ngai poon pun sham shek shum sin siu soh sze szeto
  tam tang to tsai tsang tsao tse tseng tso tsoi tsui tung wai wong woo yam yau yeung yick yim yip yiu yue yuen yung
  ahn bae baek bak ban bang bong byun cha chae cho choe choi chun eom gang gil gim gwak ham han heo hong hwang hyun im jang jeon jeong ji jin
  jo joo ju jung kim koo ku kwak kwon lim min moon na nam noh oh pak park ryu seo shim shin sim sung won woo yeo yeom yoo yoon yun
  nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dao doan dinh trinh truong lam mai cao luong ta vuong phung chau quach`);

const initials = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const finals =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u';
const pinyin = `(?:(?:${initials})?(?:${finals}))`;
/** A Chinese given name of two syllables in pinyin: "Haoran", "Jinping". */
export const pinyinName = new RegExp(`^${pinyin}{2}$`);
/** A given name of one syllable. */
export const pinyinSyllable = new RegExp(`^${pinyin}$`);
/** A given name of two short syllables with a hyphen: "Tae-ik", "Kam-hung". */
export const hyphenName = /^\p{Lu}\p{Ll}{0,5}-\p{L}\p{Ll}{1,5}$/u;

/** Given names, and the syllables of them that are written apart: Vietnamese, Korean, Cantonese. */
export const givenSyllables = words(`
  an anh bao bich binh cam chau chi chien cong cuong dai dao dat diem dinh do dong duc dung duy duong giang gia ha hai han hang hanh hao hien
  hieu hoa hoai hoan hoang hong hue hung huong huu huy huyen khanh khoa khoi kien kiet kim ky lan lien linh loan loc loi long luan luc luong mai manh
  minh my nam nga ngan nghia ngoc nguyen nhan nhat nhi nhu nhung oanh phat phong phu phuc phung phuong quan quang que quoc quy quyen quynh
  son sang suong tai tam tan tao thai thang thanh thao the thi thien thinh tho thoa thu thuan thuy thuong tien tin tinh toan trang tri trinh trong truc
  trung truong tu tuan tung tuyen tuyet uyen van viet vinh vu vuong xuan yen
  song jong min seok seo chol hyok yong hui kyong sung il un ryong myong gun jin hyon jun hyun young joon hee hwan sook woo tae hye ki ji eun ja ho
  kwok keung kit wing kin fai ling kuen shing kei lok hang chung wah kwong yuet ying siu pui`);

/** How family names end, in the languages where they tell: "Hallgrímsdóttir", "Hryhorchuk", "Thiruvengadam". */
export const familyEnding =
  /(?:dottir|sson|ovich|evich|ovic|evic|enko|chuk|czyk|sk[iy]|ska|czek|shvili|adze|yan|escu|oglu|opoulos|poulou|akis|akos|ova|eva|ev|ov|ov[aá]|inho|eira|oto|mura|[kg]awa|guchi|gori|yama|shima|[sz]aki|naka|[hw]ara|tani|matsu|[sz]awa|[hb]ashi|iwa|swamy|samy|rajan|murthy|nathan|wala|wardena|singhe|ullah|zadeh|pour|nejad|bayev|chukwu|mariam|michael|silassie|yere|ema|achew)$/;
