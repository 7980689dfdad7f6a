-- A learner can be erased who shared an attempt: the seat stays taken, by nobody, and what they wrote down goes with them.
-- Whoever began an attempt is not erased before it was given to the other one, or removed.
alter table seat
    alter column learner_id drop not null,
    drop constraint seat_learner_id_fkey,
    add foreign key (learner_id) references learner (id) on delete set null,
    drop constraint seat_attempt_id_fkey,
    add foreign key (attempt_id) references attempt (id) on delete cascade;

alter table invitation
    drop constraint invitation_attempt_id_fkey,
    add foreign key (attempt_id) references attempt (id) on delete cascade;

alter table reflection
    drop constraint reflection_learner_id_fkey,
    add foreign key (learner_id) references learner (id) on delete cascade,
    drop constraint reflection_attempt_id_fkey,
    add foreign key (attempt_id) references attempt (id) on delete cascade;
