import { load } from './loader.js'

load('worker.cjs')
