import type { DocumentFacts } from '../model/record.js'
import type { Extractor } from './extractor.js'

const NOTHING: DocumentFacts = {
  number: null,
  type: null,
  title: null,
  issuer: null,
  issuerLevel: null,
  issuerBranch: null,
  issuedOn: null,
  place: null,
  period: null,
  signers: [],
  recipients: [],
  evidence: {},
  implied: [],
}

/** What the document says of itself. */
export const document: Extractor = { field: 'document', empty: NOTHING, extract: () => NOTHING }
