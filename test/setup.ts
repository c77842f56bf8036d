/** Runs before each file of tests, also where files share a process. */
import { afterAll } from 'vitest'
import { removeFolders } from './folder.ts'

afterAll(removeFolders)
