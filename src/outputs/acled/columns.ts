/** ACLED's columns in the order of its API, admin levels one to three; data_id, event_id_no_cnty and iso3 were dropped in 2023. */
export const ACLED_COLUMNS = `
event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2
inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source
source_scale notes fatalities tags timestamp
`
  .trim()
  .split(/\s+/)
