-- One box over matters, parties, docket text and notes, in English and Spanish, without accents.
create schema search;
grant usage on schema search to countersign_app;

create text search configuration search.english (copy = pg_catalog.english);
alter text search configuration search.english alter mapping for hword, hword_part, word with public.unaccent, english_stem;
create text search configuration search.spanish (copy = pg_catalog.spanish);
alter text search configuration search.spanish alter mapping for hword, hword_part, word with public.unaccent, spanish_stem;
create text search configuration search.plain (copy = pg_catalog.simple);
alter text search configuration search.plain alter mapping for hword, hword_part, word with public.unaccent, simple;

create table search.entry (
    firm_id uuid not null,
    matter_id uuid not null,
    kind text not null,
    object_id uuid not null,
    title text not null,
    body text not null,
    at timestamptz not null,
    folded text not null,
    lexemes tsvector not null,
    constraint entry_is_known_by_matter_kind_and_object primary key (firm_id, matter_id, kind, object_id),
    constraint entry_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint a_known_kind check (kind in ('matter', 'party', 'docket', 'note'))
);
comment on table search.entry is 'Derived: what the search box finds, word by word in both languages. Kept by triggers alone; reached only through search.find, which filters firm and walls itself.';
create index entries_by_word on search.entry using gin (lexemes);
create index entries_by_time on search.entry (firm_id, kind, at desc);
create index names_by_likeness on search.entry using gin (folded public.gin_trgm_ops) where kind = 'party';
alter table search.entry enable row level security;

create function search.lexemes(content text) returns tsvector
    language sql stable
    return to_tsvector('search.english', content) || to_tsvector('search.spanish', content) || to_tsvector('search.plain', content);

create function search.put(of_firm uuid, of_matter uuid, of_kind text, object uuid, headline text, content text, moment timestamptz) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    insert into search.entry (firm_id, matter_id, kind, object_id, title, body, at, folded, lexemes)
    values (of_firm, of_matter, of_kind, object, headline, content, moment, lower(public.unaccent('public.unaccent'::regdictionary, headline)),
        search.lexemes(headline || ' ' || left(content, 100000)))
    on conflict (firm_id, matter_id, kind, object_id) do update
        set title = excluded.title, body = excluded.body, at = excluded.at, folded = excluded.folded, lexemes = excluded.lexemes;
end;

create function search.follow() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    row jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
    was jsonb := case tg_op when 'UPDATE' then to_jsonb(old) else row end;
begin
    if tg_op = 'DELETE' or row -> 'matter_id' is distinct from was -> 'matter_id' then
        delete from search.entry where firm_id = (was ->> 'firm_id')::uuid and kind = tg_argv[0]
            and matter_id = (was ->> 'matter_id')::uuid and object_id = (was ->> tg_argv[1])::uuid;
    end if;
    if tg_op <> 'DELETE' and row ->> 'matter_id' is not null then
        perform search.put((row ->> 'firm_id')::uuid, (row ->> 'matter_id')::uuid, tg_argv[0], (row ->> tg_argv[1])::uuid, e.title, e.body, e.at)
        from (select
            case tg_argv[2]
                when 'matter' then concat_ws(' · ', row ->> 'number', row ->> 'title')
                when 'party' then row ->> 'name'
                when 'note' then left(row ->> 'text', 80)
                else row ->> 'title' end,
            case tg_argv[2]
                when 'matter' then concat_ws(' ', row ->> 'case_number', replace(row ->> 'case_number', '-', ' '), row ->> 'judge', row ->> 'summary')
                when 'party' then concat_ws(' ', row ->> 'role', (select string_agg(f, ' ') from jsonb_array_elements_text(row -> 'former_names') f), row ->> 'email')
                when 'note' then row ->> 'text'
                when 'event' then row ->> 'source_text'
                else concat_ws(' ', row ->> 'caption', row ->> 'case_number') end,
            case tg_argv[2]
                when 'matter' then (row ->> 'opened_on')::timestamptz
                when 'party' then (row ->> 'added_at')::timestamptz
                when 'note' then (row ->> 'written_at')::timestamptz
                when 'event' then coalesce(row ->> 'happened_on', row ->> 'entered_at')::timestamptz
                else (row ->> 'received_at')::timestamptz end) e(title, body, at);
    end if;
    return null;
end
$$;
create trigger search_follows after insert or update or delete on matters.matter for each row execute function search.follow('matter', 'matter_id', 'matter');
create trigger search_follows after insert or update or delete on matters.party for each row execute function search.follow('party', 'party_id', 'party');
create trigger search_follows after insert or update or delete on matters.note for each row execute function search.follow('note', 'note_id', 'note');
create trigger search_follows after insert or update or delete on docket.event for each row execute function search.follow('docket', 'event_id', 'event');
create trigger search_follows after insert or update or delete on docket.paper for each row execute function search.follow('docket', 'paper_id', 'paper');

-- Words in either language, the last one also as a beginning.
create function search.query(asked text) returns tsquery
    language sql stable
    return websearch_to_tsquery('search.english', asked) || websearch_to_tsquery('search.spanish', asked)
        || coalesce((select nullif(string_agg(quote_literal(word) || ':*', ' & ' order by place), '')::tsquery
            from regexp_split_to_table(lower(public.unaccent('public.unaccent'::regdictionary, asked)), '[^[:alnum:]]+') with ordinality w(word, place)
            where word <> '' and asked !~ '["-]'), websearch_to_tsquery('search.english', asked));

-- What the viewer may open and what fits, the best few of each kind. Someone with few matters walks their own; someone with
-- very many walks the index, and rows of matters that are closed to them cost the same as rows that do not exist.
-- The day of an event whose first entry is unseen gives way to the day on which it was entered.
create function search.find(asked text, of_each integer)
    returns table (kind text, object_id uuid, matter_id uuid, matter_number text, matter_title text, title text, snippet text, at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    firm uuid := walls.viewer_firm();
    person uuid := walls.viewer_person();
    words tsquery := search.query(asked);
    plain text := lower(public.unaccent('public.unaccent'::regdictionary, asked));
    of_kind text;
    has_few boolean := (select count(*) <= 2000 from (select from walls.access a where a.firm_id = firm and a.person_id = person limit 2001) few);
begin
    if numnode(words) = 0 then return; end if;
    foreach of_kind in array array['matter', 'party', 'docket', 'note'] loop
        return query
        with fitting as materialized (
            select e.*, 1 as by from walls.access a join search.entry e on e.firm_id = a.firm_id and e.matter_id = a.matter_id
            where has_few and a.firm_id = firm and a.person_id = person and e.kind = of_kind
              and (e.lexemes @@ words or (of_kind = 'party' and public.strict_word_similarity(plain, e.folded) >= 0.5))
            union all
            (select e.*, 1 from search.entry e
            where not has_few and e.firm_id = firm and e.kind = of_kind and e.lexemes @@ words
              and exists (select from walls.access a where a.firm_id = firm and a.person_id = person and a.matter_id = e.matter_id)
            order by e.at desc limit 200)),
        best as (
            select f.*, ts_rank(f.lexemes, words) + public.strict_word_similarity(plain, f.folded) as likeness
            from fitting f
            order by ts_rank(f.lexemes, words) + public.strict_word_similarity(plain, f.folded) desc, f.at desc, f.object_id
            limit of_each)
        select b.kind, b.object_id, b.matter_id, m.number, m.title, b.title,
            case when to_tsvector('search.spanish', b.body) @@ words and not to_tsvector('search.english', b.body) @@ words
                then ts_headline('search.spanish', b.body, words, E'StartSel=\u0002,StopSel=\u0003,MaxFragments=2,MaxWords=18,MinWords=6,FragmentDelimiter= … ')
                else ts_headline('search.english', b.body, words, E'StartSel=\u0002,StopSel=\u0003,MaxFragments=2,MaxWords=18,MinWords=6,FragmentDelimiter= … ') end,
            case when b.object_id in (select hidden from docket.first_entries_hidden() hidden)
                then (select v.entered_at from docket.event v where v.firm_id = b.firm_id and v.event_id = b.object_id) else b.at end
        from best b join matters.matter m on m.firm_id = b.firm_id and m.matter_id = b.matter_id
        order by b.likeness desc, 8 desc, b.object_id;
    end loop;
end
$$;
grant execute on function search.find(text, integer) to countersign_app;

do $$
begin
    perform search.put(firm_id, matter_id, 'matter', matter_id, number || ' · ' || title, concat_ws(' ', case_number, judge, summary), opened_on::timestamptz) from matters.matter;
    perform search.put(firm_id, matter_id, 'party', party_id, name, role, added_at) from matters.party;
    perform search.put(firm_id, matter_id, 'note', note_id, left(text, 80), text, written_at) from matters.note;
    perform search.put(firm_id, matter_id, 'docket', event_id, title, source_text, coalesce(happened_on::timestamptz, entered_at)) from docket.event;
    perform search.put(firm_id, matter_id, 'docket', paper_id, title, concat_ws(' ', caption, case_number), received_at) from docket.paper where matter_id is not null;
end
$$;
