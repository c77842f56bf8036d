/** How pages that answer 200 say that they are not there, in the languages of the web. Whole titles and headings, or parts of them between dashes and bars. */

const thing =
  '(?:(?:web |home)?page|file|(?:web ?)?site|url|document|resource|article|content|repository|repo|paper|project|video|item|product|post|link|badge|image|address|package|crate|gem|user|profile|entry|thread|topic|blog|story|record|book|event|model|dataset|space|app|channel)s?'
/** What is missing, or negated and then found; `available` and `found` alone say the opposite. */
const negated =
  "(?:not|never|no longer|cannot|can ?not|can['’]?t|could ?n['’o]?t|is ?n['’]?t|are ?n['’]?t|was ?n['’]?t|does ?n['’]?t|do ?n['’]?t|did ?n['’]?t|has ?n['’]?t|wo ?n['’]?t)"
const absent = `(?:(?:was|is|were|are|has|have|had|could|can|does|do|did|may|might|seems?|appears?|we|to|sorry,?) )*(?:${negated}(?: (?:be|been|to be|to|longer|seem to|appear to|currently))* (?:found|available|exists?|here|accessible|located|reachable|valid|online|published)|(?:be |been |to be )*(?:missing|removed|deleted|unavailable|gone|lost|moved or (?:deleted|removed)|(?:deleted|removed) or moved))`
const sorry = "(?:(?:oops|ooops|whoops|woops|uh[- ]oh|oh no|sorry|hmm+|ups|opps|we['’]?re sorry|we are sorry)[ !.,:…-]*)?(?:but )?"

/** A list for each language, in lower case with single spaces; `www` are those of programs. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  www: [
    '(?:(?:http|http status|status|code|error|fehler|erreur|errore|err|ошибка|błąd|hata|erro|lỗi|エラー|错误|錯誤)[ :#(-]*)*404\\)?(?:[ :.,!)-]*(?:error|not found|(?:web )?page(?: not found)?|file not found|file or directory not found|object not found|nicht gefunden|oops|fehler|erreur|errore))?',
    'http 404.{0,20}',
  ],
  en: [
    `${sorry}(?:(?:the|this|that|your|our|requested|a) )*${thing} (?:you (?:are |were |have |['’]re )?[\\w ']{4,40} )?${absent}(?: (?:on|from) (?:this|our|the) (?:web ?)?(?:server|site))?`,
    `${sorry}(?:no such|unknown|invalid|missing|non-existent) ${thing}`,
    `${sorry}(?:nothing|not) (?:was |to be )?found(?: here)?`,
    `${sorry}(?:there (?:is|was) |there['’]s )?nothing (?:(?:to see )?here|to see)`,
    `${sorry}we (?:could ?n['’o]?t|can ?n?['’o]?t|can ?not|did ?n['’]?t|were unable to|are unable to) find (?:the|that|this|your|what).{0,40}`,
    `${sorry}(?:you(?:['’]ve| have)? (?:seem to |appear to )?(?:(?:have )?(?:got|gotten|get|taken|found|reached|hit)|(?:are|be)) (?:lost|a wrong turn|a dead end|a missing page))`,
    `${sorry}this (?:${thing}) (?:does not|doesn['’]t|no longer) exists? anymore`,
    `${sorry}this (?:page|link|url) (?:is|may be|seems to be|appears to be) broken`,
  ],
  de: [
    '(?:(?:die|diese|ihre) )?(?:(?:angeforderte|gesuchte|gewünschte|aufgerufene) )?(?:web)?(?:seite|datei|adresse) (?:existiert (?:leider )?nicht(?: mehr)?|(?:(?:wurde|ist|konnte|kann) )?(?:leider )?nicht(?: mehr)? (?:gefunden|vorhanden|verfügbar|auffindbar|erreichbar)(?: werden)?)',
    'nichts gefunden|inhalt nicht (?:gefunden|verfügbar)',
  ],
  fr: [
    "(?:(?:cette|la|votre|désolé,? cette) )?page (?:(?:demandée|web|que vous (?:cherchez|recherchez|demandez)) )?(?:introuvable|non trouvée|pas trouvée|inexistante|inaccessible|(?:est|semble) introuvable|n['’](?:existe|a) (?:pas|plus)(?: (?:été )?trouvée)?|n['’]a pas été trouvée|n['’]existe pas(?: ou plus)?)",
    'contenu introuvable|document introuvable|article introuvable',
  ],
  es: [
    '(?:(?:la|esta|su) )?página (?:(?:solicitada|web|que (?:buscas|busca)) )?(?:no (?:encontrada|disponible|existe|se encuentra|se encontró|ha sido encontrada|se ha encontrado|fue encontrada)|inexistente)',
    'no se (?:encontró|encuentra|ha encontrado|pudo encontrar) (?:la|esta) página|contenido no (?:encontrado|disponible)',
  ],
  pt: [
    '(?:(?:a|esta) )?página (?:(?:solicitada|que você (?:procura|procurava)) )?(?:não (?:encontrada|existe|foi encontrada|disponível|pôde ser encontrada)|inexistente)',
    'conteúdo não encontrado|não encontrad[oa]',
  ],
  ca: ["(?:la )?pàgina (?:no (?:trobada|existeix|disponible|s['’]ha trobat)|inexistent)|no s['’]ha trobat la pàgina"],
  gl: ['(?:a )?páxina non (?:atopada|existe|dispoñible)|non se atopou a páxina'],
  eu: ['(?:orria|orrialdea) (?:ez da (?:aurkitu|existitzen)|ez dago)'],
  it: [
    '(?:la )?pagina (?:(?:richiesta|cercata|che cerchi) )?(?:non (?:trovata|esiste|disponibile|è stata trovata|è disponibile)|inesistente)|contenuto non (?:trovato|disponibile)',
  ],
  nl: [
    '(?:de |deze )?(?:web)?pagina (?:bestaat (?:helaas )?niet(?: meer)?|(?:(?:is|werd|kan|kon) )?(?:helaas )?niet(?: meer)? (?:worden )?(?:gevonden|beschikbaar)(?: worden)?)',
  ],
  af: ['bladsy nie gevind(?: nie)?'],
  pl: [
    '(?:ta |taka )?strona (?:nie (?:została |istnieje|jest )?(?:znaleziona|dostępna)?|o podanym adresie nie istnieje)|nie (?:znaleziono|odnaleziono|ma takiej) (?:takiej )?stron[ya]',
  ],
  ru: [
    '(?:запрашиваемая |запрошенная |такая |такой |эта |данная )?(?:страница|страницы) (?:(?:была )?(?:не найдена|не существует|удалена|недоступна|больше не существует|отсутствует)|нет)|(?:страница|материал|документ|файл|объект) не найден[ао]?|ничего не найдено|нет такой страницы',
  ],
  uk: [
    '(?:запитувана )?сторінк[ау] (?:не (?:знайдено|знайдена|існує)|видалено|відсутня)|нічого не знайдено|такої сторінки (?:немає|не існує)',
  ],
  be: ['старонк[ау] не (?:знойдзена|існуе)'],
  bg: ['страницата не (?:е намерена|беше намерена|съществува|бе намерена)|няма такава страница'],
  sr: ['страница није (?:пронађена|нађена)|stranica nije (?:pronađena|nađena)'],
  hr: ['stranica (?:nije (?:pronađena|dostupna)|ne postoji)'],
  sl: ['(?:te )?strani? (?:ni (?:bila )?(?:najdena|mogoče najti|na voljo)|ne obstaja)'],
  cs: ['(?:požadovaná )?stránk[au] (?:(?:nebyla )?nenalezena|nebyla nalezena|neexistuje|není dostupná)|stránku se nepodařilo najít'],
  sk: ['(?:požadovaná )?stránk[au] (?:sa nenašla|nebola nájdená|neexistuje|nenájdená)|stránku sa nepodarilo nájsť'],
  tr: ['(?:aradığınız )?sayfa (?:bulunamadı|bulunamıyor|mevcut değil|yok)|böyle bir sayfa (?:yok|bulunmuyor)'],
  az: ['səhifə tapılmadı'],
  sv: ['(?:den |denna )?sidan? (?:(?:du sökte )?(?:hittades inte|kunde inte hittas|finns inte(?: längre)?|saknas)|hittas ej)'],
  no: [
    '(?:denne )?sid(?:en|a) (?:(?:ble |vart )?ikk?je? funnet|finnes ikke|eksisterer ikke|ble ikke funnet|kunne ikke finnes)|fant ikke siden',
  ],
  da: ['(?:denne )?siden (?:(?:blev |kunne )?ikke (?:fundet|findes)|findes ikke|eksisterer ikke)|vi kan ikke finde siden'],
  is: ['síða(?:n)? (?:fannst ekki|er ekki til)'],
  fi: ['(?:etsimääsi )?sivua ei (?:löytynyt|löydy|ole olemassa|löydetty)|hakemaasi sivua ei löydy'],
  et: ['lehekülge ei (?:leitud|leidu)|lehte ei leitud'],
  lv: ['lapa (?:nav atrasta|netika atrasta|neeksistē)'],
  lt: ['puslapis (?:nerastas|neegzistuoja)|toks puslapis neegzistuoja'],
  hu: ['(?:a |az )?(?:keresett |kért )?oldal nem (?:található|létezik|elérhető)|nincs ilyen oldal'],
  ro: ['pagina (?:(?:căutată |solicitată )?(?:nu (?:a fost găsită|există|este disponibilă)|negăsită))'],
  el: ['η σελίδα δεν (?:βρέθηκε|υπάρχει)|δεν βρέθηκε η σελίδα'],
  sq: ['faqja nuk u gjet'],
  vi: [
    '(?:không tìm thấy|không tồn tại) trang(?: này)?|trang (?:này )?(?:không (?:tồn tại|tìm thấy|được tìm thấy|có sẵn))|trang bạn .{0,20}không tồn tại',
  ],
  id: ['halaman (?:(?:yang anda cari )?(?:tidak (?:ditemukan|dijumpai|tersedia|ada)))|laman tidak (?:ditemukan|dijumpai)'],
  fil: ['hindi (?:nahanap|natagpuan|makita) ang (?:pahina|page)'],
  sw: ['ukurasa haukupatikana'],
  th: ['.{0,10}ไม่พบหน้า.{0,24}|.{0,4}หน้า.{0,12}ไม่พบ.{0,6}'],
  hi: ['(?:पृष्ठ|पेज) (?:नहीं मिला|मौजूद नहीं है|उपलब्ध नहीं है)'],
  bn: ['(?:পৃষ্ঠা|পাতা|পেজ)(?:টি)? (?:খুঁজে )?পাওয়া যায়নি'],
  ta: ['பக்கம் (?:கண்டுபிடிக்கப்படவில்லை|கிடைக்கவில்லை)'],
  ar: ['(?:عذر[اًا]+[،,]? )?(?:هذه )?(?:ال)?صفحة (?:المطلوبة )?غير (?:موجودة|متاحة|متوفرة)|لم يتم العثور على (?:هذه )?الصفحة'],
  fa: ['(?:این )?(?:صفحه|برگه)(?:‌ای| ای)? (?:مورد نظر )?(?:یافت نشد|پیدا نشد|وجود ندارد)'],
  ur: ['صفحہ نہیں ملا'],
  he: ['(?:ה)?(?:דף|עמוד) (?:המבוקש )?(?:לא (?:נמצא|קיים)|אינו קיים)'],
  ka: ['გვერდი (?:ვერ მოიძებნა|არ არსებობს)'],
  hy: ['էջը չի գտնվել'],
  zh: [
    '.{0,12}(?:页面|网页|頁面|網頁|内容|文章|链接|連結|网站|檔案|文件).{0,4}(?:不存在|未找到|找不到了?|已(?:被)?(?:删除|刪除)|丢失了?|走丢了?|已失效|無法找到|无法找到)(?:了|或.{0,8})?',
    '(?:抱歉|对不起|對不起|很抱歉)?[,，! ]*(?:找不到|未找到|没有找到|沒有找到|无法找到).{0,8}(?:页面|网页|頁面|網頁|内容|文章)',
    '您(?:访问|要访问|所访问|請求|请求)的.{0,4}(?:页面|頁面|网页).{0,8}(?:不存在|找不到|已删除).{0,4}',
  ],
  ja: [
    '.{0,12}(?:ページ|記事|ファイル)(?:が|は)?(?:見つかりません(?:でした)?|存在しません|ありません|削除されました).{0,4}|お探しの(?:ページ|記事).{0,24}(?:ません.{0,6}|ない.{0,6})',
  ],
  ko: [
    '.{0,12}(?:페이지|문서|게시물)(?:를|을)? (?:찾을 수 없(?:습니다|음)|없습니다).{0,4}|존재하지 않는 (?:페이지|문서|게시물).{0,6}|(?:페이지|문서)가 (?:없습니다|존재하지 않습니다)',
  ],
}

/** A short interjection, the phrase, an end of the sentence. */
const notFound = new RegExp(`^[^\\p{L}\\p{N}]*(?:${Object.values(phrases).flat().join('|')})[ .!?…:;(,。！？-]*(?:404\\)?)?[ .!?…]*$`, 'iu')

/** The languages with phrases of their own. @internal Exported for its test. */
export const languages: readonly string[] = Object.keys(phrases).filter((name) => name !== 'www')

/** The part of a title that says only that a page was not found; undefined where none does. */
export function notFoundIn(title: string): string | undefined {
  return partsOf(title).find((part) => part.length > 2 && notFound.test(part))
}

/** A title, and its parts between dashes, bars, colons and sentences; nothing for long ones, which tell of something. */
export function partsOf(title: string): readonly string[] {
  if (title === '' || title.length > 160) return []
  // One space at a time: with many in a row expressions over it would take polynomial time.
  const flat = title.normalize('NFC').replace(/\s+/g, ' ').trim()
  return [flat, ...flat.split(/[|»«•·–—｜/]|(?<=\s)[:-]|[:：](?=\s)|(?<=[.!?…])\s/u)].map((part) => part.trim())
}
