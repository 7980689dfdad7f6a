-- Whether its learner began in this browser, rather than being led in by a link: what was typed in it before is theirs then.
alter table browser add column began_here boolean not null default false;
