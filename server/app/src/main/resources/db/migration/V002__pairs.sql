-- Who sits where in an attempt that two learners share. An attempt that is played alone has no rows here.
create table seat (
    attempt_id uuid not null references attempt (id),
    seat       text not null,                   -- id of a seat of the scenario
    learner_id uuid not null references learner (id),
    primary key (attempt_id, seat),
    unique (attempt_id, learner_id)             -- nobody sits on both sides
);

create index seat_by_learner on seat (learner_id);

-- Links by which somebody is asked into a free seat.
create table invitation (
    token_hash bytea primary key,               -- SHA-256 of the link's secret; the secret itself is kept nowhere
    attempt_id uuid not null references attempt (id),
    seat       text not null,
    created_at timestamptz not null
);

create index invitation_by_attempt on invitation (attempt_id);

-- What is written down after an attempt is each learner's own, also when two of them shared it.
alter table reflection add column learner_id uuid references learner (id);

update reflection set learner_id = attempt.learner_id from attempt where attempt.id = reflection.attempt_id;

alter table reflection
    alter column learner_id set not null,
    drop constraint reflection_pkey,
    add primary key (attempt_id, learner_id);
