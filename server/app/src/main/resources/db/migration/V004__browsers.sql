-- A browser by which a learner comes back, known again by the secret in its cookie. A learner may have several, so that a
-- conversation begun on one device goes on with another. Takes over the one secret that a learner had.
create table browser (
    id           uuid primary key,
    learner_id   uuid not null references learner (id) on delete cascade,
    token_hash   bytea not null unique,         -- SHA-256 of the cookie's secret; the secret itself is kept nowhere
    name         text not null,                 -- such as "Firefox, Android", for its owner to know it by; empty when unknown
    created_at   timestamptz not null,
    last_seen_at timestamptz not null
);

create index browser_by_learner on browser (learner_id);

-- Cookies that were left before go on working.
insert into browser
select gen_random_uuid(), id, token_hash, '', created_at, last_seen_at from learner;

alter table learner
    drop column token_hash,
    drop column last_seen_at;
