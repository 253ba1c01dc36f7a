import { setFlagsFromString } from 'node:v8'
import { load } from './loader.js'

// A plan leaves little behind in the heap. V8 would let that pile up to four times what lives; collected at half as much again, at 4 ms each
// time, the memory of a long run stays that of its first minute.
setFlagsFromString('--heap-growing-percent=50')

load('worker.cjs')
