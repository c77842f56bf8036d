/** Hosts that do nothing but lead on to addresses of others: who reads the list does not see where to. Shorteners of one house alone, as `youtu.be`, are not among them. */

const hosts = new Set(
  (
    '0rz.tw adf.ly amzn.to bit.do bit.ly bl.ink buff.ly clck.ru cutt.ly dub.sh geni.us goo.gl goo.su is.gd ity.im ' +
    'ow.ly rb.gy rebrand.ly reurl.cc s.id shorturl.at shorturl.com short.gy ' +
    'snip.ly soo.gd surl.li t.co t.ly t.cn tiny.cc tiny.one tinyurl.com tr.im trib.al u.nu v.gd vk.cc x.gd zpr.io'
  ).split(' '),
)

/** The host of an address that is a shortener; undefined for others. */
export function shortenerOf(address: string): string | undefined {
  const host = URL.parse(address)
    ?.hostname.replace(/^www\./, '')
    .replace(/\.$/, '')
  return host !== undefined && hosts.has(host) ? host : undefined
}
