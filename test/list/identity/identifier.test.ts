import { describe, expect, it } from 'vitest'
import { identifierKey, identify, isPaper } from '../../../src/list/identity/identifier.ts'
import { normalizeDoi } from '../../../src/list/identity/identifier-hosts.ts'

/** The one key of what a URL identifies; undefined where it is no web address. */
function keyOf(url: string): string | undefined {
  const identifier = identify(url)
  return identifier && identifierKey(identifier)
}

describe('a URL shows which work it leads to', () => {
  describe.each<[string, [string, string][]]>([
    [
      'arXiv, whatever the form and the mirror',
      [
        ['https://arxiv.org/abs/2311.05112', 'arxiv:2311.05112'],
        ['http://arxiv.org/abs/2311.05112v3', 'arxiv:2311.05112'],
        ['https://www.arxiv.org/abs/2311.05112/', 'arxiv:2311.05112'],
        ['https://arxiv.org/pdf/2311.05112', 'arxiv:2311.05112'],
        ['https://arxiv.org/pdf/2311.05112.pdf', 'arxiv:2311.05112'],
        ['https://arxiv.org/pdf/2311.05112v12.pdf', 'arxiv:2311.05112'],
        ['https://arxiv.org/html/2311.05112v1', 'arxiv:2311.05112'],
        ['https://arxiv.org/ps/2311.05112', 'arxiv:2311.05112'],
        ['https://arxiv.org/e-print/2311.05112', 'arxiv:2311.05112'],
        ['https://arxiv.org/format/2311.05112', 'arxiv:2311.05112'],
        ['https://arxiv.org/ftp/arxiv/papers/2311/2311.05112.pdf', 'arxiv:2311.05112'],
        ['https://export.arxiv.org/abs/2311.05112', 'arxiv:2311.05112'],
        ['https://cn.arxiv.org/abs/2311.05112', 'arxiv:2311.05112'],
        ['http://xxx.lanl.gov/abs/2311.05112', 'arxiv:2311.05112'],
        ['https://ar5iv.org/abs/2311.05112', 'arxiv:2311.05112'],
        ['https://ar5iv.labs.arxiv.org/html/2311.05112', 'arxiv:2311.05112'],
        ['https://www.alphaxiv.org/abs/2311.05112', 'arxiv:2311.05112'],
        ['https://www.arxiv-vanity.com/papers/2311.05112/', 'arxiv:2311.05112'],
        ['https://scirate.com/arxiv/2311.05112', 'arxiv:2311.05112'],
        ['https://huggingface.co/papers/2311.05112', 'arxiv:2311.05112'],
        ['https://doi.org/10.48550/arXiv.2311.05112', 'arxiv:2311.05112'],
        ['https://doi.org/10.48550/ARXIV.2311.05112v2', 'arxiv:2311.05112'],
        ['https://www.semanticscholar.org/arXiv:2311.05112', 'arxiv:2311.05112'],
        ['https://arxiv.org/abs/1409.1556#comments', 'arxiv:1409.1556'],
        ['https://arxiv.org/abs/2311.05112?context=cs.CL', 'arxiv:2311.05112'],
        ['https://web.archive.org/web/20240101000000/https://arxiv.org/abs/2311.05112', 'arxiv:2311.05112'],
      ],
    ],
    [
      'arXiv of before 2007, without its subject class',
      [
        ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
        ['https://arxiv.org/abs/math/0309136', 'arxiv:math/0309136'],
        ['https://arxiv.org/abs/cs/0112017v2', 'arxiv:cs/0112017'],
        ['https://arxiv.org/pdf/hep-th/9711200.pdf', 'arxiv:hep-th/9711200'],
        ['https://arxiv.org/abs/cond-mat.mes-hall/0412345', 'arxiv:cond-mat/0412345'],
      ],
    ],
    [
      'DOI, in lower case and without the suffixes of pages',
      [
        ['https://doi.org/10.1000/182', 'doi:10.1000/182'],
        ['http://dx.doi.org/10.1000/ABC.Def', 'doi:10.1000/abc.def'],
        ['https://www.doi.org/10.1000/182', 'doi:10.1000/182'],
        ['https://doi.org/10.1016/S0140-6736(20)30183-5', 'doi:10.1016/s0140-6736(20)30183-5'],
        ['https://doi.org/10.1000%2F182', 'doi:10.1000/182'],
        ['https://dl.acm.org/doi/10.1145/3580305.3599790', 'doi:10.1145/3580305.3599790'],
        ['https://dl.acm.org/doi/abs/10.1145/3580305.3599790', 'doi:10.1145/3580305.3599790'],
        ['https://dl.acm.org/doi/pdf/10.1145/3580305.3599790', 'doi:10.1145/3580305.3599790'],
        ['https://dl.acm.org/doi/fullHtml/10.1145/3580305.3599790', 'doi:10.1145/3580305.3599790'],
        ['https://link.springer.com/article/10.1007/s10994-021-05946-3', 'doi:10.1007/s10994-021-05946-3'],
        ['https://link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf', 'doi:10.1007/s10994-021-05946-3'],
        ['https://link.springer.com/chapter/10.1007%2F978-3-030-58452-8_13', 'doi:10.1007/978-3-030-58452-8_13'],
        ['https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01521-z', 'doi:10.1186/s12911-021-01521-z'],
        ['https://onlinelibrary.wiley.com/doi/full/10.1002/widm.1249', 'doi:10.1002/widm.1249'],
        ['https://onlinelibrary.wiley.com/doi/abs/10.1002/WIDM.1249', 'doi:10.1002/widm.1249'],
        ['https://www.tandfonline.com/doi/full/10.1080/01621459.2017.1285773', 'doi:10.1080/01621459.2017.1285773'],
        ['https://www.science.org/doi/10.1126/science.aar6404', 'doi:10.1126/science.aar6404'],
        ['https://www.pnas.org/doi/full/10.1073/pnas.1611835114', 'doi:10.1073/pnas.1611835114'],
        ['https://journals.sagepub.com/doi/pdf/10.1177/0278364913491297', 'doi:10.1177/0278364913491297'],
        ['https://pubs.acs.org/doi/10.1021/acs.jcim.9b00237', 'doi:10.1021/acs.jcim.9b00237'],
        ['https://www.nejm.org/doi/full/10.1056/NEJMra1814259', 'doi:10.1056/nejmra1814259'],
        ['https://www.frontiersin.org/articles/10.3389/fnins.2018.00777/full', 'doi:10.3389/fnins.2018.00777'],
        ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0130140', 'doi:10.1371/journal.pone.0130140'],
        ['https://www.nature.com/articles/s41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
        ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
        ['https://www.nature.com/articles/nature14539', 'doi:10.1038/nature14539'],
        ['https://www.nature.com/articles/nbt.3988', 'doi:10.1038/nbt.3988'],
        ['https://www.nature.com/articles/srep26094', 'doi:10.1038/srep26094'],
        ['https://www.nature.com/articles/ncomms13890', 'doi:10.1038/ncomms13890'],
        ['https://www.nature.com/articles/d41586-023-00816-5', 'doi:10.1038/d41586-023-00816-5'],
        ['https://www.biorxiv.org/content/10.1101/2020.03.07.982272v1', 'doi:10.1101/2020.03.07.982272'],
        ['https://www.biorxiv.org/content/10.1101/2020.03.07.982272v4.full.pdf', 'doi:10.1101/2020.03.07.982272'],
        ['https://www.medrxiv.org/content/10.1101/2020.03.07.20032573v2.full', 'doi:10.1101/2020.03.07.20032573'],
        ['https://www.biorxiv.org/content/early/2018/05/10/319590', 'doi:10.1101/319590'],
        ['https://academic.oup.com/bioinformatics/doi/10.1093/bioinformatics/btz682/5566506', 'doi:10.1093/bioinformatics/btz682'],
        ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3525002', 'doi:10.2139/ssrn.3525002'],
        ['https://www.researchsquare.com/article/rs-100956/v2', 'doi:10.21203/rs.3.rs-100956'],
        ['https://www.preprints.org/manuscript/202003.0001/v1', 'doi:10.20944/preprints202003.0001'],
        ['https://zenodo.org/record/3828935', 'doi:10.5281/zenodo.3828935'],
        ['https://zenodo.org/records/3828935', 'doi:10.5281/zenodo.3828935'],
      ],
    ],
    [
      'ACL Anthology, old and new',
      [
        ['https://aclanthology.org/2023.acl-long.1/', 'acl:2023.acl-long.1'],
        ['https://aclanthology.org/2023.acl-long.1.pdf', 'acl:2023.acl-long.1'],
        ['https://aclanthology.org/2023.findings-emnlp.12v2.pdf', 'acl:2023.findings-emnlp.12'],
        ['https://aclanthology.org/P18-1001', 'acl:p18-1001'],
        ['https://www.aclweb.org/anthology/P18-1001/', 'acl:p18-1001'],
        ['https://www.aclweb.org/anthology/papers/P/P18/P18-1001/', 'acl:p18-1001'],
        ['http://aclweb.org/anthology/P18-1001.bib', 'acl:p18-1001'],
        ['https://doi.org/10.18653/v1/P18-1001', 'acl:p18-1001'],
        ['https://doi.org/10.18653/v1/2023.acl-long.1', 'acl:2023.acl-long.1'],
        ['https://doi.org/10.3115/v1/D14-1162', 'acl:d14-1162'],
      ],
    ],
    [
      'PubMed and PubMed Central',
      [
        ['https://pubmed.ncbi.nlm.nih.gov/32109013/', 'pmid:32109013'],
        ['https://www.ncbi.nlm.nih.gov/pubmed/32109013', 'pmid:32109013'],
        ['https://europepmc.org/article/MED/32109013', 'pmid:32109013'],
        ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092819/', 'pmc:7092819'],
        ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7092819/', 'pmc:7092819'],
        ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7092819/pdf/main.pdf', 'pmc:7092819'],
        ['https://europepmc.org/articles/PMC7092819', 'pmc:7092819'],
        ['https://europepmc.org/article/PMC/PMC7092819', 'pmc:7092819'],
      ],
    ],
    [
      'OpenReview and the proceedings',
      [
        ['https://openreview.net/forum?id=H1gR5iR5FX', 'openreview:H1gR5iR5FX'],
        ['https://openreview.net/pdf?id=H1gR5iR5FX', 'openreview:H1gR5iR5FX'],
        ['https://openreview.net/forum?id=H1gR5iR5FX&noteId=rJx', 'openreview:H1gR5iR5FX'],
        ['https://openreview.net/attachment?id=H1gR5iR5FX&name=pdf', 'openreview:H1gR5iR5FX'],
        [
          'https://papers.nips.cc/paper/2020/hash/1457c0d6bfcb4967418bfb8ac142f64a-Abstract.html',
          'neurips:1457c0d6bfcb4967418bfb8ac142f64a',
        ],
        [
          'https://proceedings.neurips.cc/paper_files/paper/2020/file/1457c0d6bfcb4967418bfb8ac142f64a-Paper.pdf',
          'neurips:1457c0d6bfcb4967418bfb8ac142f64a',
        ],
        ['https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf', 'nips:7181'],
        ['https://papers.nips.cc/paper/7181-attention-is-all-you-need', 'nips:7181'],
        ['https://proceedings.mlr.press/v139/radford21a.html', 'pmlr:v139/radford21a'],
        ['http://proceedings.mlr.press/v139/radford21a/radford21a.pdf', 'pmlr:v139/radford21a'],
        ['https://proceedings.mlr.press/v139/radford21a', 'pmlr:v139/radford21a'],
        ['https://www.jmlr.org/papers/v21/20-074.html', 'jmlr:21/20-074'],
        ['http://jmlr.org/papers/volume21/20-074/20-074.pdf', 'jmlr:21/20-074'],
        [
          'https://openaccess.thecvf.com/content_CVPR_2020/html/He_Momentum_Contrast_CVPR_2020_paper.html',
          'cvf:he_momentum_contrast_cvpr_2020',
        ],
        [
          'https://openaccess.thecvf.com/content_CVPR_2020/papers/He_Momentum_Contrast_CVPR_2020_paper.pdf',
          'cvf:he_momentum_contrast_cvpr_2020',
        ],
        ['https://ojs.aaai.org/index.php/AAAI/article/view/6428', 'aaai:aaai/6428'],
        ['https://ojs.aaai.org/index.php/AAAI/article/download/6428/6284', 'aaai:aaai/6428'],
        ['https://aaai.org/ojs/index.php/AAAI/article/view/6428', 'aaai:aaai/6428'],
        ['https://www.aaai.org/ocs/index.php/AAAI/AAAI17/paper/viewPaper/14806', 'aaai:aaai17/14806'],
        ['https://ieeexplore.ieee.org/document/8099678', 'ieee:8099678'],
        ['https://ieeexplore.ieee.org/abstract/document/8099678/', 'ieee:8099678'],
        ['https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=08099678', 'ieee:8099678'],
        ['https://dl.acm.org/citation.cfm?id=2939785', 'acm:2939785'],
        ['https://dl.acm.org/citation.cfm?id=2939672.2939785', 'acm:2939785'],
        ['https://portal.acm.org/citation.cfm?id=2939785&dl=ACM', 'acm:2939785'],
      ],
    ],
    [
      'publishers with numbers of their own',
      [
        ['https://www.sciencedirect.com/science/article/pii/S1361841517301135', 'pii:S1361841517301135'],
        ['https://www.sciencedirect.com/science/article/abs/pii/S1361841517301135', 'pii:S1361841517301135'],
        ['https://www.cell.com/cell/fulltext/S0092-8674(18)30154-5', 'pii:S0092867418301545'],
        ['https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(20)30183-5/fulltext', 'pii:S0140673620301835'],
        ['https://academic.oup.com/bib/article/23/6/bbac409/6713511', 'oup:6713511'],
        ['https://academic.oup.com/bib/article-abstract/23/6/bbac409/6713511', 'oup:6713511'],
        ['https://www.mdpi.com/2227-9032/11/6/887', 'mdpi:2227-9032/11/6/887'],
        ['https://www.mdpi.com/2227-9032/11/6/887/htm', 'mdpi:2227-9032/11/6/887'],
        ['https://jamanetwork.com/journals/jama/fullarticle/2762130', 'jama:2762130'],
        [
          'https://www.semanticscholar.org/paper/Some-Slug/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
          's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
        ],
        ['https://www.semanticscholar.org/paper/204e3073870fae3d05bcbc2f6a8e263d9b72e776', 's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776'],
        ['https://api.semanticscholar.org/CorpusID:13756489', 's2c:13756489'],
        ['https://www.semanticscholar.org/CorpusID:13756489', 's2c:13756489'],
      ],
    ],
    [
      'code, models, videos, packages and posts',
      [
        ['https://github.com/Owner/Repo', 'gh:owner/repo'],
        ['http://www.github.com/owner/repo/', 'gh:owner/repo'],
        ['https://github.com/owner/repo.git', 'gh:owner/repo'],
        ['https://github.com/owner/repo#readme', 'gh:owner/repo'],
        ['https://github.com/owner/repo?tab=readme-ov-file', 'gh:owner/repo'],
        ['https://github.com/owner/repo/tree/main', 'gh:owner/repo'],
        ['https://github.com/owner/repo/blob/master/README.md', 'gh:owner/repo'],
        ['https://github.com/owner/repo#usage', 'gh:owner/repo#usage'],
        ['https://github.com/owner/repo/tree/main/sub/Folder', 'gh:owner/repo/tree/main/sub/Folder'],
        ['https://github.com/owner/repo/wiki', 'gh:owner/repo/wiki'],
        ['https://github.com/owner', 'gh:owner'],
        ['https://gist.github.com/owner/0123456789abcdef0123456789abcdef', 'gist:0123456789abcdef0123456789abcdef'],
        ['https://huggingface.co/Org/Model-7B', 'hf:org/model-7b'],
        ['https://huggingface.co/org/model-7b/tree/main', 'hf:org/model-7b'],
        ['https://huggingface.co/datasets/org/data', 'hf:datasets/org/data'],
        ['https://hf.co/spaces/org/demo', 'hf:spaces/org/demo'],
        ['https://www.youtube.com/watch?v=aBcDeFgHiJk&t=10s', 'youtube:aBcDeFgHiJk'],
        ['https://m.youtube.com/watch?v=aBcDeFgHiJk', 'youtube:aBcDeFgHiJk'],
        ['https://youtu.be/aBcDeFgHiJk?si=x', 'youtube:aBcDeFgHiJk'],
        ['https://www.youtube.com/embed/aBcDeFgHiJk', 'youtube:aBcDeFgHiJk'],
        ['https://www.youtube.com/shorts/aBcDeFgHiJk', 'youtube:aBcDeFgHiJk'],
        ['https://x.com/someone/status/1234567890', 'x:1234567890'],
        ['https://twitter.com/someone/status/1234567890?s=20', 'x:1234567890'],
        ['https://www.npmjs.com/package/@Scope/Name', 'npm:@scope/name'],
        ['https://pypi.org/project/Some_Package.Name/', 'pypi:some-package-name'],
        ['https://pypi.org/project/some-package-name', 'pypi:some-package-name'],
      ],
    ],
    [
      'anything else, by its address',
      [
        ['https://www.Example.com/Path/', 'url:example.com/Path'],
        ['http://example.com/Path/index.html?utm_source=x', 'url:example.com/Path'],
        ['https://example.com/?b=2&a=1', 'url:example.com?a=1&b=2'],
        ['https://example.com/#!/page', 'url:example.com#!/page'],
        ['https://web.archive.org/web/2020id_/http://example.com/a?b=1', 'url:example.com/a?b=1'],
      ],
    ],
  ])('%s', (_what, rows) => {
    it.each(rows)('%s is %s', (url, key) => {
      expect(keyOf(url)).toBe(key)
    })
  })
})

describe('what looks alike is not joined', () => {
  it.each([
    ['two papers', 'https://arxiv.org/abs/2311.05112', 'https://arxiv.org/abs/2311.05113'],
    ['a number that is a prefix of another', 'https://arxiv.org/abs/1409.1556', 'https://arxiv.org/abs/1409.15561'],
    ['a listing and a paper', 'https://arxiv.org/list/cs.CL/recent', 'https://arxiv.org/abs/2311.05112'],
    ['a search and a paper', 'https://arxiv.org/a/someone_1', 'https://arxiv.org/a/someone_2'],
    ['two old numbers of one class', 'https://arxiv.org/abs/math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309137'],
    ['two old archives', 'https://arxiv.org/abs/math/0309136', 'https://arxiv.org/abs/cs/0309136'],
    ['two DOIs of one journal', 'https://doi.org/10.1000/182', 'https://doi.org/10.1000/1820'],
    ['a DOI with brackets and one without', 'https://doi.org/10.1016/S0140-6736(20)30183-5', 'https://doi.org/10.1016/S0140-6736'],
    ['a repository and a folder of it', 'https://github.com/owner/repo', 'https://github.com/owner/repo/tree/main/sub'],
    ['two folders', 'https://github.com/owner/repo/tree/main/a', 'https://github.com/owner/repo/tree/main/b'],
    ['folders in another case', 'https://github.com/owner/repo/tree/main/a', 'https://github.com/owner/repo/tree/main/A'],
    ['a branch and the repository', 'https://github.com/owner/repo', 'https://github.com/owner/repo/tree/v2'],
    ['a repository and its wiki', 'https://github.com/owner/repo', 'https://github.com/owner/repo/wiki'],
    ['a repository and a place in it', 'https://github.com/owner/repo', 'https://github.com/owner/repo#models'],
    ['an owner and a repository', 'https://github.com/owner', 'https://github.com/owner/owner'],
    ['two topics', 'https://github.com/topics/a', 'https://github.com/topics/b'],
    ['an issue and a pull request', 'https://github.com/owner/repo/issues/1', 'https://github.com/owner/repo/pull/1'],
    ['OpenReview ids in another case', 'https://openreview.net/forum?id=abcDEF', 'https://openreview.net/forum?id=abcdef'],
    ['OpenReview pages without an id', 'https://openreview.net/group?id=ICLR.cc/2024', 'https://openreview.net/forum?id=abcdef'],
    ['a video and a playlist with it', 'https://youtu.be/aBcDeFgHiJk', 'https://www.youtube.com/watch?v=aBcDeFgHiJk&list=PL123'],
    ['two playlists', 'https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL2'],
    ['two channels', 'https://www.youtube.com/@one', 'https://www.youtube.com/@two'],
    ['a model and a data set of one name', 'https://huggingface.co/org/name', 'https://huggingface.co/datasets/org/name'],
    ['two collections', 'https://huggingface.co/collections/org/a-1', 'https://huggingface.co/collections/org/b-2'],
    ['two blog posts', 'https://huggingface.co/blog/one', 'https://huggingface.co/blog/two'],
    [
      'two pages of old imprints of Nature',
      'https://www.nature.com/articles/palcomms20161',
      'https://www.nature.com/articles/palcomms20162',
    ],
    ['an old imprint and its neighbour', 'https://www.nature.com/articles/6601234', 'https://www.nature.com/articles/6601235'],
    ['two journals of Nature', 'https://www.nature.com/nature', 'https://www.nature.com/nmeth'],
    ['paper and abstract numbers of two publishers', 'https://ieeexplore.ieee.org/document/123', 'https://dl.acm.org/citation.cfm?id=123'],
    ['PubMed and PubMed Central numbers', 'https://pubmed.ncbi.nlm.nih.gov/7092819/', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7092819/'],
    ['two PDFs of Semantic Scholar', 'https://pdfs.semanticscholar.org/ab/cd.pdf', 'https://pdfs.semanticscholar.org/ab/ce.pdf'],
    ['two papers of a volume', 'https://proceedings.mlr.press/v139/radford21a.html', 'https://proceedings.mlr.press/v139/radford21b.html'],
    ['one key in two volumes', 'https://proceedings.mlr.press/v139/li21a.html', 'https://proceedings.mlr.press/v140/li21a.html'],
    ['two articles of an issue', 'https://www.mdpi.com/2227-9032/11/6/887', 'https://www.mdpi.com/2227-9032/11/6/888'],
    ['one number in two journals', 'https://www.mdpi.com/2227-9032/11/6/887', 'https://www.mdpi.com/2227-9034/11/6/887'],
    ['a path in another case', 'https://example.com/A', 'https://example.com/a'],
    ['two places on a page', 'https://example.com/a#x', 'https://example.com/a#y'],
    ['two queries', 'https://example.com/?id=1', 'https://example.com/?id=2'],
    ['two hosts', 'https://a.example.com/', 'https://b.example.com/'],
    ['two ports', 'https://example.com:8080/', 'https://example.com/'],
    ['a DOI in the path of a host that is no publisher', 'https://blog.example.com/10.1000/182', 'https://doi.org/10.1000/182'],
    [
      'two snapshots of different pages',
      'https://web.archive.org/web/2020/http://a.example.com',
      'https://web.archive.org/web/2020/http://b.example.com',
    ],
    ['two posts', 'https://x.com/someone/status/1', 'https://x.com/someone/status/2'],
    ['a scoped package and one of its name', 'https://www.npmjs.com/package/@scope/name', 'https://www.npmjs.com/package/name'],
    [
      "numbers of AAAI's two systems",
      'https://ojs.aaai.org/index.php/AAAI/article/view/6428',
      'https://www.aaai.org/ocs/index.php/AAAI/AAAI17/paper/view/6428',
    ],
    [
      'two venues of the AAAI',
      'https://ojs.aaai.org/index.php/AAAI/article/view/6428',
      'https://ojs.aaai.org/index.php/AIES/article/view/6428',
    ],
  ])('%s: %s and %s', (_what, one, other) => {
    expect(keyOf(one)).toBeDefined()
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

it.each([
  'mailto:me@example.com',
  'ftp://example.com/x',
  '#anchor',
  'docs/a.md',
  '',
  'javascript:alert(1)',
  'https://',
  'http://[',
  'data:text/plain,x',
])('what is no web address identifies nothing: %s', (url) => {
  expect(keyOf(url)).toBeUndefined()
})

it.each([
  ['https://arxiv.org/abs/2311.05112', true],
  ['https://doi.org/10.1000/182', true],
  ['https://pubmed.ncbi.nlm.nih.gov/32109013/', true],
  ['https://github.com/owner/repo', false],
  ['https://huggingface.co/org/model', false],
  ['https://example.com', false],
])('papers are told from code and pages: %s', (url, isIt) => {
  expect(isPaper(identify(url)!)).toBe(isIt)
})

it.each([
  ['10.1000/ABC', '10.1000/abc'],
  ['10.1000/182).', '10.1000/182'],
  ['10.1000/a(b)', '10.1000/a(b)'],
  ['10.1000/a(b))', '10.1000/a(b)'],
  ['10.1000/182/full', '10.1000/182'],
  ['10.1000/182.full.pdf', '10.1000/182'],
  ['10.1000/182.pdf', '10.1000/182'],
  ['10.1000/182/abstract', '10.1000/182'],
  ['10.1000/182/meta', '10.1000/182'],
  ['10.1000/182;,', '10.1000/182'],
])('a DOI is brought into its normal form: %s', (raw, doi) => {
  expect(normalizeDoi(raw)).toBe(doi)
})

it.each([
  ['https://arxiv.org/pdf/2311.05112v2.pdf', 'https://arxiv.org/abs/2311.05112'],
  ['https://dx.doi.org/10.1000/ABC', 'https://doi.org/10.1000/abc'],
  ['https://www.aclweb.org/anthology/P18-1001.pdf', 'https://aclanthology.org/P18-1001/'],
  ['https://aclanthology.org/2024.acl-long.1.pdf', 'https://aclanthology.org/2024.acl-long.1/'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456/', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC123456/'],
  ['https://openreview.net/pdf?id=aBc_1', 'https://openreview.net/forum?id=aBc_1'],
  ['https://github.com/Owner/Repo.git', 'https://github.com/owner/repo'],
  ['https://huggingface.co/datasets/Owner/Data/tree/main', 'https://huggingface.co/datasets/owner/data'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://pypi.org/project/My_Package/', 'https://pypi.org/project/my-package/'],
  ['https://www.npmjs.com/package/@scope/name', 'https://www.npmjs.com/package/@scope/name'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=0123456', 'https://ieeexplore.ieee.org/document/123456'],
])('%s and %s stand for the same work', (url, same) => {
  expect(keyOf(url)).toBe(keyOf(same))
})

it.each(['constructor', '__proto__', 'valueof'])('a host called %s is an address like any other', (host) => {
  expect(identify(`https://${host}/a`)).toEqual({ scheme: 'url', value: expect.stringContaining(host) })
})
