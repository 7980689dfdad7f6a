-- Keys that awards are signed with. One is in use; those before it are kept for ever, as what they have signed stays valid.
create table issuer_key (
    id             text primary key,
    public_jwk     text not null,
    sealed_private bytea not null,              -- AES-GCM; the key to it is not in the database
    created_at     timestamptz not null,
    retired_at     timestamptz
);

create unique index issuer_key_in_use on issuer_key ((retired_at is null)) where retired_at is null;

-- What happened to awards; the state of one is what follows from its events. Only ever appended to, and it names nobody: the
-- subject is a number that stands for a learner only as long as they have a row in award_holder.
create table award_event (
    seq          bigint generated always as identity primary key,
    award_id     uuid not null,
    event        text not null check (event in ('issued', 'superseded', 'withdrawn')),
    at           timestamptz not null,
    code         text,                          -- from here to signed_hash: of 'issued'
    issuer_url   text,
    issuer_name  text,
    subject      uuid,
    kind         text,
    course       text,
    track        text,
    version      text,
    language     text,
    title        text,
    track_title  text,
    summary      text,
    minutes      integer,
    level        integer,
    completed_on date,
    valid_until  timestamptz,
    signed_hash  bytea,                         -- SHA-256 of what was handed out
    because      text,                          -- of 'withdrawn'
    by_award     uuid,                          -- of 'superseded'
    check ((event = 'issued') = (signed_hash is not null) and (event = 'issued') = (code is not null)),
    check ((event = 'withdrawn') = (because is not null)),
    check ((event = 'superseded') = (by_award is not null))
);

create unique index award_event_issued on award_event (award_id) where event = 'issued';
create unique index award_event_by_code on award_event (code) where code is not null;
create index award_event_by_award on award_event (award_id);

create function refuse_to_change_the_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger of awards is only ever appended to';
end $$;

create trigger award_event_is_append_only before update or delete or truncate on award_event
    for each statement execute function refuse_to_change_the_ledger();

-- Who a subject is. Erased with the learner; the events stay, and tell nobody's name.
create table award_holder (
    learner_id uuid primary key references learner (id) on delete cascade,
    subject    uuid not null unique
);

-- What was signed and handed out, name included. Erased with the learner, who has it.
create table award_document (
    award_id   uuid primary key,
    learner_id uuid not null references learner (id) on delete cascade,
    signed     text not null,
    issued_at  timestamptz not null
);

create index award_document_by_learner on award_document (learner_id, issued_at);
