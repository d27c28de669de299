import { stixId } from './ids.ts'
import type { StixObject } from './shape.ts'

/** Objects with an id of their own never change; this is when they were first made. */
export const MADE = '2025-01-01T00:00:00.000Z'

export const INCIDENT_CORE = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126'

/** The markings that STIX 2.1 itself defines; it requires these very ids. */
export const TLP_WHITE: StixObject = marking('613f2e26-407d-48c7-9eca-b8e91df99dc9', 'white')
export const TLP_AMBER: StixObject = marking('f88d31f6-486f-44da-b317-01333bde0b82', 'amber')

function marking(uuid: string, tlp: string): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${uuid}`,
    created: '2017-01-20T00:00:00.000Z',
    definition_type: 'tlp',
    name: `TLP:${tlp.toUpperCase()}`,
    definition: { tlp },
  }
}

/** Who made the extension; seen in its repository, times to the millisecond. */
const OASIS: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: 'identity--8ce3f695-d5a4-4dc8-9e93-a65af453a31a',
  created: '2021-03-13T20:09:20.888Z',
  modified: '2021-12-01T16:19:51.601Z',
  name: 'OASIS',
  identity_class: 'organization',
}

/** The Incident Core Extension, version 2.0 draft: https://github.com/oasis-open/cti-stix-common-objects */
const EXTENSION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: INCIDENT_CORE,
  created_by_ref: OASIS.id,
  created: '2020-10-19T20:51:00.000Z',
  modified: '2022-10-27T15:09:00.000Z',
  name: 'Incident Core Extension',
  description: 'Core details of an incident: determination and state of investigation.',
  schema:
    'https://github.com/oasis-open/cti-stix-common-objects/tree/main/extension-definition-specifications/incident-ef7',
  version: '2.0.0',
  extension_types: ['property-extension'],
}

/** The desk as creator of all it says. */
export const DESK: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'tocsin-desk'),
  created: MADE,
  modified: MADE,
  name: 'Tocsin desk',
  description: 'Reads reports of attacks and keeps the sourced record of every incident.',
  identity_class: 'system',
}

export const FIXED: readonly StixObject[] = [OASIS, EXTENSION, DESK]
