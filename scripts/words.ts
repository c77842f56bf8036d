/** Writes docs/words.md: every sentence that the app and the Action can post, out of the modules that say them. */
import { writeFileSync } from 'node:fs'
import { wordsPage } from './words/page.ts'

writeFileSync('docs/words.md', wordsPage())
