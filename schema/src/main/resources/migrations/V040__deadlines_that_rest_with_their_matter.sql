-- An attorney who ends a matter says of each open deadline what becomes of it. One that rests comes back with the matter.
alter table deadlines.deadline add column rests_with_matter boolean not null default false,
    add constraint only_a_fallen_deadline_rests check (not rests_with_matter or state = 'fallen');
create index deadlines_at_rest on deadlines.deadline (firm_id, matter_id) where rests_with_matter;
