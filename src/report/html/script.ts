/**
 * The script of the page: the theme, sorting and filtering. It reads the tables, so the page holds no data for it. It makes
 * elements and text nodes alone and never parses text as HTML.
 */

/** What the page allows to run; a test says the new value when the script has changed. */
export const scriptHash = 'sha256-ARpXxmP+WMF2mqH1vnTuDwQdkrW7+KU12O1as+RXS3E='

export const script = `'use strict';
(() => {
  const root = document.documentElement
  const themes = ['auto', 'light', 'dark']
  const store = (value) => {
    try {
      if (value) localStorage.setItem('listkeeper-theme', value)
      return localStorage.getItem('listkeeper-theme')
    } catch {
      return value
    }
  }
  const wear = (theme) => {
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
  }
  let theme = themes.includes(store()) ? store() : 'auto'
  wear(theme)

  addEventListener('DOMContentLoaded', () => {
    const byId = (id) => document.getElementById(id)
    const toggle = byId('theme')
    const name = () => (toggle.textContent = 'Theme: ' + theme)
    toggle.hidden = false
    name()
    toggle.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length]
      store(theme)
      wear(theme)
      name()
    })
    const form = byId('filter')
    if (!form) return
    const rows = []
    for (const table of document.querySelectorAll('table.links')) rows.push(...prepare(table))
    filtering(form, rows)
  })

  /** Names the roles, which some browsers forget for rows that are grids, and makes the heads sort. */
  function prepare(table) {
    const body = table.tBodies[0]
    table.setAttribute('role', 'table')
    for (const group of [table.tHead, body]) group.setAttribute('role', 'rowgroup')
    for (const row of table.rows) row.setAttribute('role', 'row')
    for (const cell of body.getElementsByTagName('td')) cell.setAttribute('role', 'cell')
    const heads = [...table.tHead.rows[0].cells]
    const first = [...body.rows]
    const places = new Map(first.map((row, index) => [row, index]))
    heads.forEach((head, column) => {
      head.setAttribute('role', 'columnheader')
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        const ordered = column === 0 ? first.slice() : sorted(first, column, places)
        if (down) ordered.reverse()
        body.append(...ordered)
      })
    })
    return first
  }

  const collator = new Intl.Collator('en', { numeric: true })

  /** Rows by the text of a column; what has none comes last. */
  function sorted(rows, column, places) {
    const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column], column) }))
    keyed.sort((a, b) => (a.key === '') - (b.key === '') || collator.compare(a.key, b.key) || places.get(a.row) - places.get(b.row))
    return keyed.map(({ row }) => row)
  }

  /** A link by its address, a place by list and line, all else by its text. */
  function keyOf(cell, column) {
    if (column === 1) return (cell.querySelector('a') || cell).textContent.replace(/^https?:\\/\\/(?:www\\.)?/, '')
    if (column === 2) return cell.querySelector('small').textContent.replace(/lines? /, '')
    return cell.textContent
  }

  function filtering(form, rows) {
    const [find, kind, type, status] = ['find', 'kind', 'class', 'status'].map((id) => document.getElementById(id))
    const known = rows.map((row) => ({ row, kind: row.className, type: (row.querySelector('i') || { textContent: 'link' }).textContent, text: '' }))
    const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, count: group.querySelector('.count'), rows: known.filter(({ row }) => group.contains(row)) }))
    const apply = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
      const any = words.length > 0 || kind.value !== '' || type.value !== ''
      let all = 0
      for (const { group, count, rows: own } of groups) {
        let shown = 0
        for (const one of own) {
          if (words.length > 0 && one.text === '') one.text = one.row.textContent.toLowerCase()
          const fits = (kind.value === '' || one.kind === kind.value) && (type.value === '' || one.type === type.value) && words.every((word) => one.text.includes(word))
          if (one.row.hidden === fits) one.row.hidden = !fits
          if (fits) shown += 1
        }
        all += shown
        count.textContent = any ? shown + ' of ' + own.length : String(own.length)
        group.classList.toggle('empty', any && shown === 0)
        if (any && shown > 0) group.open = true
      }
      status.textContent = any ? all + ' of ' + rows.length + ' links shown' : ''
    }
    form.hidden = false
    let waiting = 0
    find.addEventListener('input', () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(apply)
    })
    for (const choice of [kind, type]) choice.addEventListener('change', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(apply))
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-kind], a[data-find]')
      if (!link) return
      form.reset()
      if (link.dataset.kind) kind.value = link.dataset.kind
      else find.value = link.dataset.find
      apply()
    })
  }
})()
`
