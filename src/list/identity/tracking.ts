/** Query parameters that only say where a visitor came from. Those that mean something on some hosts are bound to hosts where they do not. */

/** Known on any host (their names are kept by the ClearURLs and Brave lists). */
const everywhere =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|gad_source|gad_campaignid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url|li_fat_id|s_cid)$/i

/** Hosts, without `www.` and `m.`, and what only tracks there. */
const onHosts: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/^(?:(?:music\.)?youtube\.com|youtu\.be)$/, /^(?:si|feature)$/],
  [/(?:^|\.)medium\.com$/, /^source$/],
  [
    /^(?:smile\.)?amazon\.(?:com|co\.\w\w|com\.\w\w|\w\w)$/,
    /^(?:tag|ref|ref_|linkcode|linkid|pd_rd_\w+|pf_rd_\w+|camp|creative|creativeasin|ascsubtag|psc|qid|sr|dib|dib_tag)$/,
  ],
  [/^(?:open\.)?spotify\.com$/, /^si$/],
  [/^(?:twitter|x)\.com$/, /^(?:s|t)$/],
  [/^linkedin\.com$/, /^(?:trk|trackingid|originalsubdomain)$/],
  [/(?:^|\.)(?:aliyun|alibabacloud|taobao|tmall|1688)\.com$/, /^spm$/],
  [/^bilibili\.com$/, /^(?:spm_id_from|vd_source|share_source|from_spmid)$/],
  [/^reddit\.com$/, /^(?:share_id|rdt)$/],
]

/** Where `ref` names a branch, a tag or a commit, or may do so. */
const codeHosts =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org|gitee\.com|shields\.io|sourcegraph\.com)$|^(?:api|raw|git|gitlab|cgit|code)\./
/** Names of hosts are no longer (RFC 1035, section 2.3.4, without the final dot). */
const longestHost = 253
const revision = /^(?:main|master|head|dev|develop|trunk|stable|latest|refs|tags|heads|v?\d[\w.-]*|[0-9a-f]{7,40})(?:$|[/.])/i

/** Whether `ref` may name a revision at a host. */
function isOfCode(host: string): boolean {
  return host.length <= longestHost && codeHosts.test(host)
}

/** Whether a parameter only tracks the visitors of a host; `host` in lower case without `www.` and `m.`. */
export function isTracker(host: string, name: string, value: string): boolean {
  if (everywhere.test(name)) return true
  // With a friend's link Medium lets readers in who do not pay.
  if (onHosts.some(([hosts, names]) => hosts.test(host) && names.test(name.toLowerCase()))) return value !== 'friends_link'
  return /^ref$/i.test(name) && /[a-z]{3}/i.test(value) && !revision.test(value) && !isOfCode(host)
}

/** Where a visitor came from, as some sites write it: not sure enough to be taken out of an address, but no sign of another work. */
const usual = /^(?:ref|referrer|spm|si|share_id|trk)$/i

/** Where a visitor came from, as Medium and others write it; elsewhere `source` may say what is shown. */
const origin =
  /^(?:-{2,}|.*-{3}|(?:rss|friends_link|e?mail|share|copy_link|social|github|twitter|post_page|user_profile|collection|your_stories)(?:$|[-_]))/i

/** Parameters that at some sites say nothing of what is shown: the language of the page around it, and where it was opened from. */
const idleAt: readonly (readonly [host: RegExp, names: RegExp])[] = [
  [/(?:^|\.)google\.com$/, /^(?:hl|gl|usp|authuser)$/],
  [/^(?:music\.)?youtube\.com$/, /^(?:ab_channel|pp)$/],
  [/^marketplace\.visualstudio\.com$/, /^ssr$/],
]

/** Whether a parameter says nothing of what is shown at a host, so that addresses with it and without it are one work. */
export function isIdle(host: string, name: string, value: string): boolean {
  if (isTracker(host, name, value) || (usual.test(name) && !isOfCode(host)) || (name === 'source' && origin.test(value))) return true
  return idleAt.some(([at, names]) => names.test(name) && at.test(host))
}
