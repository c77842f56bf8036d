/** DOIs and arXiv: what their registries say, and what they do not. */

import { describe, expect, it } from 'vitest'
import { arxiv } from '../../../src/links/registries/arxiv.ts'
import { doi } from '../../../src/links/registries/doi.ts'
import { openRegistries } from '../../../src/links/registries/index.ts'
import { at } from '../../../src/links/registries/reading.ts'
import { nock, withoutNetwork } from '../../nock.ts'
import { alive, answerGet, askOne, gone, noSuchId, resultOf, send, useless } from './registry-send.ts'

withoutNetwork()

const idOf = (registry: { idOf: (url: URL) => string | undefined }, url: string) => registry.idOf(new URL(url))

describe('DOIs', () => {
  it.each([
    ['https://doi.org/10.1000/182', '10.1000/182'],
    ['http://dx.doi.org/10.1000/A%2FB', '10.1000/A/B'],
    ['https://www.doi.org/10.1002/(SICI)1097(199)24:1%3C44::AID%3E3.0.CO;2-H', '10.1002/(SICI)1097(199)24:1<44::AID>3.0.CO;2-H'],
    ['https://doi.org/10.1000/182?nosfx=y#top', '10.1000/182'],
    ['https://doi.org/10.1000/182.', '10.1000/182.'],
    ['https://doi.org/10.1000/182/full', '10.1000/182/full'],
    ['https://doi.org/bj36w6', 'bj36w6'],
    ['https://doi.org/10/bj36w6', '10/bj36w6'],
    ['https://doi.org/', undefined],
    ['https://doi.org/resources', undefined],
    ['https://doi.org/doi:10.1000/182', undefined],
    ['https://doi.org/10.1000/a%2F..%2Fb', undefined],
    ['https://doi.org/10.1000/%E0%A4%A', undefined],
    ['https://doi.org:8080/10.1000/182', undefined],
    ['https://dl.acm.org/doi/10.1145/1', 'path:10.1145/1'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/abc.1', 'path:10.1002/abc.1'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf', 'path:10.1101/2020.01.01.123456'],
    ['https://link.springer.com/content/pdf/10.1007/978-3-030-1_2.pdf', 'path:10.1007/978-3-030-1_2'],
    ['https://dl.acm.org/profile/10.1145/1', undefined],
    ['https://blog.example.com/doi/10.1145/1', undefined],
  ])('%s is %s', (url, id) => expect(idOf(doi(), url)).toBe(id))

  const record = (handle: string, ...urls: string[]) => ({
    responseCode: 1,
    handle,
    values: urls.map((value, index) => ({ index, type: 'URL', data: { format: 'string', value } })),
  })

  it.each([
    ['is registered', '10.5281/a', 200, record('10.5281/A', 'https://x.org'), alive],
    ['does not exist', '10.5281/a', 404, { responseCode: 100, handle: '10.5281/a' }, noSuchId],
    ['was deleted', '10.5281/a', 200, record('10.5281/a', 'http://www.crossref.org/deleted_DOI.html'), gone],
    ['was deleted lately', '10.5281/a', 200, record('10.5281/a', 'https://www.crossref.org/_deleted-doi/'), gone],
    ['was deleted at one of two places', '10.5281/a', 200, record('10.5281/a', 'http://crossref.org/deleted_DOI.html', 'https://x'), alive],
    ['has no address', '10.5281/a', 200, { responseCode: 200, handle: '10.5281/a' }, undefined],
    ['has no value', '10.5281/a', 200, record('10.5281/a'), undefined],
    ['failed', '10.5281/a', 500, { responseCode: 2, handle: '10.5281/a' }, undefined],
    ['failed but says otherwise', '10.5281/a', 500, record('10.5281/a', 'https://x.org'), undefined],
    ['has an address that is none', '10.5281/a', 200, { ...record('10.5281/a', 'https://x.org'), responseCode: 200 }, undefined],
    ['is another one', '10.5281/a', 404, { responseCode: 100, handle: '10.5281/b' }, undefined],
    ['is not found, but found', '10.5281/a', 404, record('10.5281/a', 'https://x.org'), undefined],
    ['is found, but not found', '10.5281/a', 200, { responseCode: 100, handle: '10.5281/a' }, undefined],
    ['is a 404 of somebody else', '10.5281/a', 404, '<html>', undefined],
    ['is a page', 'help2', 404, { responseCode: 100, handle: '10/help2' }, undefined],
    ['is short', 'bj36w6', 200, record('10/bj36w6', 'https://x.org'), alive],
    ['is short and missing', '10/bj36w6', 404, { responseCode: 100, handle: '10/bj36w6' }, noSuchId],
  ])('one that %s', async (_, id, status, body, verdict) => {
    answerGet('https://doi.org', status, body)
    expect((await askOne(doi(), id)).verdict).toEqual(verdict)
  })

  it.each(useless)('%s gives no verdict', async (_, status, body) => {
    answerGet('https://doi.org', status, body)
    expect(await askOne(doi(), '10.1000/182')).toEqual({})
  })

  it('encodes what an address would cut at', async () => {
    const odd = '10.1002/a#b?c<d>e;f%g"h i(j)'
    const scope = nock('https://doi.org').get('/api/handles/10.1002/a%23b%3Fc%3Cd%3Ee%3Bf%25g%22h%20i(j)?type=URL')
    scope.reply(404, { responseCode: 100, handle: odd })
    expect((await askOne(doi(), odd)).verdict).toEqual(noSuchId)
  })

  it('learns titles, years, retractions and published versions in one request', async () => {
    for (const id of ['10.1101/a', '10.1126/B', '10.1000/c:d', '10.48550/x'])
      nock('https://doi.org')
        .get(`/api/handles/${id.replace(':', '%3A')}?type=URL`)
        .reply(200, record(id, 'https://x.org'))
    const items = [
      {
        DOI: '10.1101/A',
        title: ['The <i>E.&nbsp;coli</i>\n  &amp; we'],
        issued: { 'date-parts': [[2021, 5]] },
        relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.1038/s1', 'asserted-by': 'subject' }] },
      },
      {
        DOI: '10.1126/b',
        title: [],
        issued: { 'date-parts': [[null]] },
        'updated-by': [{ DOI: '10.1126/r', type: 'retraction', source: 'retraction-watch' }],
        'update-to': [{ type: 'correction' }],
      },
      null,
    ]
    nock('https://api.crossref.org')
      .get('/works?filter=doi:10.1101%2Fa,doi:10.1126%2FB&select=DOI,title,issued,updated-by,relation&rows=2')
      .reply(200, { status: 'ok', message: { items } })
    const answers = await doi().ask(['10.1101/a', '10.1126/B', '10.1000/c:d', '10.48550/x'], send)
    expect(resultOf(answers.get('10.1101/a'))).toEqual({
      verdict: alive,
      facts: { title: 'The E. coli & we', year: 2021, published: '10.1038/s1' },
    })
    expect(resultOf(answers.get('10.1126/B'))).toEqual({ verdict: alive, facts: { retracted: true } })
    expect(answers.get('10.1126/B')!.requests).toHaveLength(2)
    expect(resultOf(answers.get('10.1000/c:d'))).toEqual({ verdict: alive })
    expect(resultOf(answers.get('10.48550/x'))).toEqual({ verdict: alive })
  })

  it.each([
    [500, ''],
    [404, 'Resource not found.'],
    [200, '{"message":{"items":[{"update-to":[{"type":"retraction"}],"DOI":"10.1000/182"}]}}'],
  ])('a notice is not retracted, and Crossref saying %i costs the facts only', async (status, body) => {
    answerGet('https://doi.org', 200, record('10.1000/182', 'https://x.org'))
    answerGet('https://api.crossref.org', status, body)
    expect(await askOne(doi(), '10.1000/182')).toEqual({ verdict: alive })
  })
})

type Entry = { readonly id?: string; readonly title?: string; readonly more?: string; readonly summary?: string }
const entry = ({ id, title = 'On\n  Lists', more = '', summary = 'We show.' }: Entry): string =>
  `<entry>${id ? `<id>http://arxiv.org/abs/${id}</id>` : ''}<title>${title}</title><published>2019-05-01T00:00:00Z</published><summary>${summary}</summary><author><name>A</name></author>${more}</entry>`
const errorEntry = (id: string): string =>
  `<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_${id}</id><title>Error</title><summary>incorrect id format for ${id}</summary></entry>`
const feed = (entries: readonly string[], total: number | undefined = entries.length): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
<title>arXiv Query</title><id>https://arxiv.org/api/x</id><updated>2026-03-02T00:00:00Z</updated><opensearch:totalResults>${total}</opensearch:totalResults>${entries.join('\n')}</feed>`
const witness = entry({ id: '1706.03762v7' })

describe('arXiv', () => {
  it.each([
    ['https://arxiv.org/abs/2101.00001v2', '2101.00001v2'],
    ['http://www.arxiv.org/abs/0704.0001/', '0704.0001'],
    ['https://arxiv.org/pdf/2101.00001v1.pdf', 'pdf/2101.00001v1'],
    ['https://export.arxiv.org/pdf/math.GT/0309136', 'pdf/math.GT/0309136'],
    ['https://arxiv.org/abs/hep-th/9901001?context=x#S1', 'hep-th/9901001'],
    ['https://arxiv.org/html/2101.00001', 'html/2101.00001'],
    ['https://arxiv.org/list/cs.CL/recent', undefined],
    ['https://arxiv.org/abs/2113.00001', undefined],
    ['https://arxiv.org/abs/2100.00001', undefined],
    ['https://arxiv.org/abs/2101.0001', undefined],
    ['https://arxiv.org/abs/1201.56789', undefined],
    ['https://arxiv.org/abs/math/0013001', undefined],
    ['https://arxiv.org/abs/2101.00001v0', undefined],
    ['https://arxiv.org/a/someone_a_1', undefined],
  ])('%s is %s', (url, id) => expect(idOf(arxiv(), url)).toBe(id))

  const found = { title: 'On Lists', year: 2019 }
  it.each([
    ['is there', '2101.00001', [entry({ id: '2101.00001v3' })], alive, found],
    ['is there in an older version', '2101.00001v2', [entry({ id: '2101.00001v3' })], alive, found],
    ['has no such version yet', '2101.00001v4', [entry({ id: '2101.00001v3' })], undefined, found],
    ['is written with its subject', 'math.GT/0309136', [entry({ id: 'math/0309136v1' })], alive, found],
    ['is missing', '2101.99999', [witness], noSuchId, undefined],
    ['is given without an id', '2101.99999', [witness, entry({})], noSuchId, undefined],
    ['is too new to be missing', '2603.00001', [witness], undefined, undefined],
    ['is too new at the turn of a month', '2602.00001', [witness], undefined, undefined],
    ['is missing since last century', 'hep-th/9901999', [witness], noSuchId, undefined],
    [
      'was withdrawn',
      '2101.00001',
      [entry({ id: '2101.00001v2', more: '<arxiv:comment>This paper has been withdrawn by the author</arxiv:comment>' })],
      alive,
      { ...found, withdrawn: true },
    ],
    [
      'was withdrawn, as the abstract says',
      'pdf/2101.00001',
      [entry({ id: '2101.00001v2', summary: 'This paper has been\nwithdrawn.' })],
      undefined,
      { ...found, withdrawn: true },
    ],
    [
      'was withdrawn elsewhere',
      '2101.00001',
      [entry({ id: '2101.00001v2', more: '<arxiv:comment>This paper was withdrawn from ICLR</arxiv:comment>' })],
      alive,
      found,
    ],
    [
      'was published with a DOI',
      '2101.00001',
      [entry({ id: '2101.00001v2', more: '<arxiv:journal_ref>J 1</arxiv:journal_ref><arxiv:doi>10.1/x</arxiv:doi>' })],
      alive,
      { ...found, published: '10.1/x' },
    ],
    ['has a title with entities', '2101.00001', [entry({ id: '2101.00001v1', title: 'A &amp; B' })], alive, { title: 'A & B', year: 2019 }],
  ])('a paper that %s', async (_, id, entries, verdict, facts) => {
    answerGet('https://export.arxiv.org', 200, feed(entries))
    expect(await askOne(arxiv(), id)).toEqual({ ...(verdict ? { verdict } : {}), ...(facts ? { facts } : {}) })
  })

  const silent: typeof useless = [
    ['an empty answer', 200, feed([], 0)],
    ['fewer entries than it says', 200, feed([witness], 2)],
    ['no number of results', 200, feed([witness]).replace(/<opensearch.*?opensearch:totalResults>/, '')],
    ['no date', 200, feed([witness]).replace(/<updated>.*?<\/updated>/, '')],
    ['an answer that is cut off', 200, feed([witness]).slice(0, -20)],
    ['a feed with a failure', 500, feed([witness])],
    ['an error without a name', 400, feed([witness]).replace('abs/1706.03762v7', 'api/errors')],
    ['an error about others', 400, feed([errorEntry('9999.99999')])],
    ['an error about others among papers', 200, feed([errorEntry('9999.99999'), witness])],
    ['plain words', 200, 'Rate exceeded.'],
    ...useless,
  ]
  it.each(silent)('%s gives no verdict', async (_, status, body) => {
    answerGet('https://export.arxiv.org', status, body)
    expect(await askOne(arxiv(), '2101.99999')).toEqual({})
  })

  it('one malformed identifier spoils its own answer only', async () => {
    const scope = nock('https://export.arxiv.org')
    scope.get('/api/query?id_list=2101.00001,xyz/0101001,1706.03762&max_results=3').reply(400, feed([errorEntry('xyz/0101001')]))
    scope.get('/api/query?id_list=2101.00001,1706.03762&max_results=2').reply(200, feed([entry({ id: '2101.00001v1' }), witness]))
    const answers = await arxiv().ask(['2101.00001', 'xyz/0101001', '2113.00001', '__proto__'], send)
    expect([...answers].map(([id, { verdict }]) => [id, verdict])).toEqual([
      ['2101.00001', alive],
      ['xyz/0101001', undefined],
      ['2113.00001', undefined],
      ['__proto__', undefined],
    ])
  })

  it('gives up after four requests', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}/0101001`)
    for (const name of names.slice(0, 4)) answerGet('https://export.arxiv.org', 400, feed([errorEntry(name)]))
    const answers = await arxiv().ask(names, send)
    expect([...answers.values()].map(({ verdict, requests }) => [verdict, requests.length])).toEqual(names.map(() => [undefined, 4]))
  })
})

describe('all registries', () => {
  it('read own properties only', () => {
    expect(at({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1)
    expect([at({}, 'constructor'), at({}, '__proto__'), at('text', 'length'), at(null, 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('leaves GitHub out without a token', () => {
    expect(openRegistries({}).map(({ name }) => name)).not.toContain('github')
    expect(openRegistries({ githubToken: 't' }).map(({ name }) => name)).toContain('github')
  })

  it('asks elsewhere where the options say so', () => {
    const registries = openRegistries({ githubToken: 't', bases: { github: 'http://localhost:1', arxiv: 'http://localhost:2' } })
    expect(registries.find(({ name }) => name === 'github')!.base).toBe('http://localhost:1')
    expect(registries.every(({ base }) => !base.endsWith('/'))).toBe(true)
  })
})
