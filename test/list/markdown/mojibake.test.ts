import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGarbled, offsetsBefore } from '../../../src/list/markdown/mojibake.ts'

const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
const windows = new TextDecoder('windows-1252')

type Encoding = NonNullable<ReturnType<typeof findGarbled>>['encoding']

/** What a text looks like once its UTF-8 was read in another encoding. */
function garble(text: string, encoding: Encoding): string {
  const bytes = new TextEncoder().encode(text)
  return encoding === 'Windows-1252'
    ? windows.decode(bytes)
    : [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : macRoman[byte - 128])).join('')
}

const encodings: readonly Encoding[] = ['Mac Roman', 'Windows-1252']

it('the tables of the test are those of the encodings', () => {
  expect(macRoman).toHaveLength(128)
  expect(garble('für', 'Mac Roman')).toBe('f√ºr')
  expect(garble('für', 'Windows-1252')).toBe('fÃ¼r')
})

describe.each(encodings)('text that was read as %s', (encoding) => {
  it.each([
    'El año más largo',
    'Möglichkeiten für große Bäume',
    'L’été, c’est déjà fini',
    'São Paulo – “the city”',
    'Łódź, żółw, źdźbło',
    'Türkçe ışık',
    'Tiếng Việt rất đẹp',
    'Привет, мир',
    'Ελληνικά',
    'שלום עולם',
    'مرحبا بالعالم',
    '中文大语言模型',
    '日本語のリスト',
    '한국어 목록',
    'β-VAE and α-helix',
    'a → b ✅ ⭐ ™ …',
    'growing 🌱 and 👩‍🌾',
    'half ½, plus–minus ± and 25 °C in März',
  ])('is restored exactly: %s', (meant) => {
    const text = `- [${meant}](https://x.example.com) and more\n`
    expect(findGarbled(garble(text, encoding))).toMatchObject({ encoding, text })
  })

  it('is restored in part where only a part was garbled', () => {
    const repair = findGarbled(`${garble('# Größe für Bäume\n', encoding)}\n- [tree](u) 树\n`)
    expect(repair).toMatchObject({ encoding, text: '# Größe für Bäume\n\n- [tree](u) 树\n' })
  })

  it('is restored with exact places', () => {
    const garbled = garble('- für Bäume – 🌱\n', encoding)
    const repair = findGarbled(garbled)!
    expect(repair.garbled.map(({ text }) => text)).toEqual(['ü', 'ä', '–', '🌱'])
    for (const { start, end, text } of repair.garbled) expect(garbled.slice(start, end)).toBe(garble(text, encoding))
  })
})

describe('ordinary writing is never taken for garbled', () => {
  it.each([
    ['plain letters', 'Nothing but ASCII'],
    ['no letters at all', ''],
    ['French', '- L’été à Noël : « À bientôt », où l’élève, çà et là, a dîné d’Œufs'],
    ['French with no-break spaces', 'Voilà\u00a0: «\u00a0à la carte\u00a0» – «\u00a0Éléonore\u00a0»\u00a0; ça coûte 5\u00a0€'],
    ['French capitals', 'ÉCOLE À L’ÎLE, CHÂTEAU D’ŒX, «ÉTATS»'],
    ['an apostrophe before an accent', 'l’été, d’Ésope, ‘à’, ’é'],
    ['quotes before an accent', '“École” «États» „Übung“ ‚ähnlich‘ …é'],
    ['dashes before an accent', 'là–à—É'],
    ['German', 'Größe, Maß, Ärger, Öl und Über – „so“ §5 ß²'],
    ['Portuguese capitals', 'AÇÕES, IRMÃ, MANHÃ, CORAÇÃO, Âmbar, Ãs, ÀS'],
    ['Portuguese quotes', '“AMANHÔ e “MANHÕ… MANHÖ'],
    ['Spanish', '¿Qué? ¡Ñandú! España, años, 1º 2ª «así»'],
    ['Czech', 'Úžasný, Úžas, Ťuťu, ŠŽ, Éš'],
    ['Swedish', 'Åland, Ängelholm, Öö, ÅÄÖ'],
    ['Vietnamese', 'Ấn Độ, tiếng Việt, Đà Nẵng'],
    ['Turkish', 'Işık, İstanbul, çağ, göğüs'],
    ['Icelandic', 'Þór, Ísland, ÐÞ'],
    ['Catalan', 'col·legi, l·l, À'],
    ['trade marks', 'CAFÉ™, SCHÖ®, Nestlé©, É², Ü³'],
    ['prices', '£3–£5, “£5”, ≈£5, ≈¥100, €5, –€5, ¢, ÷£'],
    ['formulas', '2√π, √∞, ≈π, ≈±3, 0–∞, ∆π, x÷π, ¬π, –π'],
    ['Greek', 'α, β, Ω, λ-calculus – “π”'],
    ['Chinese', '“大模型”——《论文》…'],
    ['emoji', '🌱 – “🚀” ’🇫🇷’ ✔️'],
    ['one accented capital and a mark', 'Ã, Â·, Â, Ã–'],
  ])('%s: %s', (_what, text) => {
    expect(findGarbled(text)).toBeUndefined()
  })

  it('text that was not garbled and has ordinary accents outweighs one odd pair', () => {
    expect(findGarbled('é è ê ë à â î ï ô û Ã¼')).toBeUndefined()
  })

  it('no text of Latin letters and typographic marks in any order of words is changed', () => {
    const words = [
      'l’été',
      '«à»',
      '“Éa”',
      'où',
      '–',
      '…',
      'Œuvre',
      'ça',
      'Ünder',
      '„Öl“',
      'ñu',
      'São',
      'É!',
      '\u00a0:',
      'naïf',
      'Ž',
      '5°',
      '§2',
    ]
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (text) => findGarbled(text.join(' ')) === undefined))
  })
})

describe('restoring is exact', () => {
  const letters = [...'aä öüßéèçñàâêîôåøłżőšДжя中文森한글🌱🚀’“”–…→✅αβ°½\n'] as const
  it.each(encodings)('whatever was garbled as %s comes back, where it is found at all', (encoding) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 }), (parts) => {
        const text = `für ${parts.join('')} große Bäume über 中文`
        expect(findGarbled(garble(text, encoding))?.text).toBe(text)
      }),
    )
  })

  it('restored text is found garbled no more', () => {
    for (const encoding of encodings) {
      const { text } = findGarbled(garble('- für “große” Bäume – 中文 🌱 l’été', encoding))!
      expect(findGarbled(text)).toBeUndefined()
    }
  })

  it('every stretch is in the text, in order, apart from the next, and only they change', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...macRoman, ...'ÃÂâ€™¼ðŸ', 'a', ' '), maxLength: 200 }), (text) => {
        const repair = findGarbled(text)
        if (!repair) return
        let at = 0
        let restored = ''
        for (const { start, end, text: meant } of repair.garbled) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(garble(meant, repair.encoding)).toBe(text.slice(start, end))
          restored += text.slice(at, start) + meant
          at = end
        }
        expect(repair.text).toBe(restored + text.slice(at))
      }),
      { numRuns: 500 },
    )
  })
})

describe('places of the restored text are carried back', () => {
  const garbled = garble('aé🌱z', 'Windows-1252')
  const before = offsetsBefore(findGarbled(garbled)!.garbled)

  it.each([
    ['before all', 0, 0],
    ['at a restored character', 1, 1],
    ['behind it, at the next', 2, 3],
    ['inside a character of two units: its start', 3, 3],
    ['behind all', 4, 7],
    ['at the end', 5, 8],
  ])('%s', (_what, offset, given) => {
    expect([garbled.length, before(offset)]).toEqual([8, given])
  })

  it('without garbled stretches nothing moves', () => {
    expect([0, 5, 99].map(offsetsBefore([]))).toEqual([0, 5, 99])
  })

  it('offsets never go back, and ordinary characters stay the same', () => {
    const text = '# Größe\n\n- für Bäume – 🌱 x\n'
    const given = garble(text, 'Windows-1252')
    const to = offsetsBefore(findGarbled(given)!.garbled)
    for (let offset = 0; offset < text.length; offset++) {
      expect(to(offset + 1)).toBeGreaterThanOrEqual(to(offset))
      if (text.charCodeAt(offset) < 128) expect(given[to(offset)]).toBe(text[offset])
    }
    expect(to(text.length)).toBe(given.length)
  })
})
