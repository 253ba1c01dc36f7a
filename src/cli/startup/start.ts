import type * as program from '../entry.js'
import { load } from './loader.js'

const { run }: typeof program = load('entry.cjs') as typeof program
void run()
