-- In which browser a link was asked for, so that what was done there comes along wherever the link is opened.
alter table mail_link add column browser_id uuid references browser (id) on delete set null;

create index mail_link_by_browser on mail_link (browser_id);
