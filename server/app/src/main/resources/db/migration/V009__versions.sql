-- The newer version of a course that a learner was told of and did not want: they are not asked again until there is another.
alter table enrolment add column declined text;

-- What an award says it is for. Those that were issued before have it in their summary.
alter table award_event add column about text;
