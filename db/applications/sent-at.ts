/** SQL: when the application `a` was sent, by the last attempt that arrived; null where none did. A mail that left is none. */
export const sentAt = `(select max(coalesce(t.outcome_at, t.intent_at)) from attempt t where t.application_id = a.id and t.channel <> 'mail' and t.outcome = 'submitted')`;
