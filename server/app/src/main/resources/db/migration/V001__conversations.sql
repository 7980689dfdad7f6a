-- One person who rehearses. Anonymous until an identity is attached to the row.
create table learner (
    id           uuid primary key,
    token_hash   bytea not null unique,         -- SHA-256 of the cookie's secret; the secret itself is kept nowhere
    created_at   timestamptz not null,
    last_seen_at timestamptz not null
);

-- The files of a scenario as they were compiled, for every version that an attempt began with.
create table scenario_version (
    hash       text primary key,                -- content hash
    scenario   text not null,
    sources    text not null,                   -- JSON object: file name to text
    created_at timestamptz not null default now()
);

create table attempt (
    id           uuid primary key,              -- begins with its time, so that new attempts lie together in the indexes
    learner_id   uuid not null references learner (id),
    scenario     text not null,
    version_hash text not null references scenario_version (hash),
    language     text not null,
    mode         text not null,
    seed         bigint not null,
    started_at   timestamptz not null,
    origin_id    uuid,                          -- the attempt this one was forked from
    origin_turn  integer,
    ended_at     timestamptz,
    ending       text,
    turns        integer,                       -- turns in the course that ended
    check ((origin_id is null) = (origin_turn is null)),
    check ((ended_at is null) = (ending is null) and (ended_at is null) = (turns is null))
);

create index attempt_by_learner on attempt (learner_id, started_at desc);

-- The inputs of every attempt; an attempt is these. Only ever appended to.
-- No foreign key to attempt: its check would lock and rewrite the attempt's row at every turn. Who removes an attempt
-- removes its turns in the same transaction.
create table turn (
    attempt_id uuid not null,
    seq        integer not null check (seq > 0),
    turn_id    uuid not null,                   -- made by the client, so that sending it again changes nothing
    input      text not null,
    state_hash bigint not null,                 -- state after the input
    at         timestamptz not null,
    primary key (attempt_id, seq),
    unique (attempt_id, turn_id)
);

create table reflection (
    attempt_id uuid primary key references attempt (id),
    answers    text not null,                   -- JSON object: question to answer
    version    integer not null,
    updated_at timestamptz not null
);
