-- Which names on file are like the searched ones, how much, and why. All work is done before anyone asks who may see it,
-- so that it is the same for everybody. No role may call these functions; conflicts.search does.
create type conflicts.asked as (asked integer, name text, kind text, of_organisation boolean, words text[], telling text[], joined text[],
    given boolean[], general boolean[]);
create type conflicts.likeness as (asked integer, position integer, token text, likeness real, how text);

-- A searched name that is nothing but initials is not searched; of a very long one the first eight telling words are.
create function conflicts.asked(names text[], kinds text[]) returns setof conflicts.asked
    language plpgsql stable as $$
declare
    sorts boolean[] := array(select coalesce(k.kind = 'organisation', conflicts.is_of_organisation(k.name)) from unnest(names, kinds) with ordinality k(name, kind, place) order by k.place);
begin
    return query
    select a.place::integer, names[a.place], kinds[a.place], sorts[a.place], a.words, a.telling[1:8], a.joined,
        array(select exists (select from conflicts.nickname k where k.name = t.token) from unnest(a.telling[1:8]) with ordinality t(token, place) order by t.place),
        array(select exists (select from conflicts.word k where k.word = t.token and 'general' = any (k.sorts)) from unnest(a.telling[1:8]) with ordinality t(token, place) order by t.place)
    from conflicts.taken_apart(names, sorts) a
    where sorts[a.place] or exists (select from unnest(a.telling) t where length(t) > 1);
end
$$;

-- What each word of the names may stand for: itself, a nickname, a variant that is on file in the firm, an initial, written
-- together with its neighbour. The best of each word, fewer where a name has many words.
create function conflicts.alike(of_firm uuid, what conflicts.asked[]) returns setof conflicts.likeness
    language plpgsql stable as $$
declare
    mark text := conflicts.firm_mark(of_firm);
begin
    return query
    with word as materialized (
        select a.asked, a.of_organisation, t.place::integer as position, t.token, cardinality(a.telling) as n
        from unnest(what) a, unnest(a.telling) with ordinality t(token, place)),
    variant as materialized (
        select w.token, left(v, 1) as by, conflicts.number(mark, v) as key from (select distinct d.token from word d) w, conflicts.variants(w.token) v),
    found as materialized (
        select k.token as mine, s.token, s.keys
        from (select e.token, array_agg(e.key) as keys from variant e group by e.token) k
        cross join lateral (select o.firm_id, o.token, o.keys from conflicts.spelling o where o.keys && k.keys offset 0) s
        where s.firm_id = of_firm and s.token <> k.token),
    near as materialized (
        select distinct f.mine, f.token, v.by from found f join variant v on v.token = f.mine and v.key = any (f.keys)),
    varied as (
        select distinct on (n.mine, n.token) n.mine, n.token, case n.by when 'd' then 0.92 else 0.85 end::real as likeness,
            case when n.by <> 'd' then 'sound' when length(n.token) = length(n.mine)
                and (select string_agg(c, '' order by c) from regexp_split_to_table(n.token, '') c)
                  = (select string_agg(c, '' order by c) from regexp_split_to_table(n.mine, '') c) then 'swapped' else 'letter' end as how
        from near n
        where n.by <> 'p' or public.levenshtein(n.token, n.mine) <= 1 + length(n.mine) / 5 or public.similarity(n.token, n.mine) >= 0.4
        order by n.mine, n.token, n.by),
    likely (asked, position, token, likeness, how, n, mine) as (
        select w.asked, w.position, w.token, 1.0::real, 'same', w.n, w.token from word w
        union all
        select w.asked, w.position, other.name, 0.9, 'nickname', w.n, w.token
        from word w join conflicts.nickname mine on mine.name = w.token join conflicts.nickname other using (circle)
        where other.name <> w.token and not w.of_organisation
        union all
        select w.asked, w.position, v.token, v.likeness, v.how, w.n, w.token from word w join varied v on v.mine = w.token
        union all
        select w.asked, w.position, case when length(w.token) = 1 then '~' else '' end || left(w.token, 1), 0.7, 'initial', w.n, w.token
        from word w where not w.of_organisation
        union all
        select w.asked, w.position, j, 0.95, case when a.of_organisation and a.words[1] || coalesce(a.words[2], '') like left(j, 1) || '%'
                and length(j) = (select count(*) from unnest(a.words) t where not exists (
                    select from conflicts.word k where k.word = t and k.sorts && '{particle,company}')) then 'acronym' else 'joined' end, w.n, w.token
        from word w join unnest(what) a on a.asked = w.asked, unnest(a.joined) j
        where position(w.token in j) > 0 or (w.position = 1 and a.of_organisation)),
    best as (
        select distinct on (l.asked, l.position, l.token) l.* from likely l order by l.asked, l.position, l.token, l.likeness desc),
    counted as (
        select b.*, row_number() over (partition by b.asked, b.position order by b.likeness desc, public.levenshtein(b.token, b.mine), b.token) as rank from best b)
    select c.asked, c.position, c.token, c.likeness, c.how from counted c
    where c.rank <= case when c.n <= 2 then 60 when c.n = 3 then 40 when c.n = 4 then 25 else 12 end;
end
$$;

-- The names on file that two words of a searched name fit, or the only word there is.
create function conflicts.candidates(of_firm uuid, what conflicts.asked[], likes conflicts.likeness[])
    returns table (asked integer, filed conflicts.name)
    language plpgsql stable as $$
declare
    mark text := conflicts.firm_mark(of_firm);
    any_word bigint := conflicts.number(mark, '+');
    together bigint := conflicts.number(mark, '*');
    only_word bigint := conflicts.number(mark, '=');
begin
    return query
    with liked as materialized (select l.asked, l.position, l.how, conflicts.number(mark, l.token) as n from unnest(likes) l),
    single as (select a.asked from unnest(what) a where cardinality(a.telling) = 1),
    key as (
        select one.asked, conflicts.pair(one.n, other.n) as key from liked one join liked other on other.asked = one.asked and one.position < other.position
        union select l.asked, conflicts.pair(only_word, l.n) from liked l where l.how <> 'initial'
        union select l.asked, conflicts.pair(any_word, l.n) from liked l where l.how <> 'initial' and (l.how = 'joined' or l.asked in (select s.asked from single s))
        union select l.asked, conflicts.pair(together, l.n) from liked l where l.how <> 'initial' and l.asked in (select s.asked from single s)),
    -- A scan of the index for very many keys at once takes the square of their number.
    part as materialized (
        select k.asked, array_agg(k.key) as keys from (select k.*, row_number() over (partition by k.asked) / 100 as part from key k) k group by k.asked, k.part)
    select distinct on (p.asked, (n.f).name_id) p.asked, n.f from part p
    cross join lateral (select f from conflicts.name f where f.keys && p.keys offset 0) n
    where (n.f).firm_id = of_firm
    order by p.asked, (n.f).name_id;
end
$$;

create function conflicts.matches(of_firm uuid, names text[], kinds text[])
    returns table (asked integer, name_id uuid, source text, source_id uuid, matter_id uuid, person_id uuid, name text, score real, reasons text[])
    language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
    what conflicts.asked[] := array(select a from conflicts.asked(names, kinds) a);
    likes conflicts.likeness[] := array(select l from conflicts.alike(of_firm, what) l);
begin
    return query
    with likely as materialized (select * from unnest(likes)),
    candidate as materialized (
        select c.asked, (c.filed).* from conflicts.candidates(of_firm, what, likes) c),
    filed as materialized (
        select c.asked, c.name_id, f.token, f.place from candidate c cross join lateral (
            select token, place from unnest(c.tokens) with ordinality t(token, place)
            union all select j, 0 from unnest(c.joined) j
            union all select '~' || left(token, 1), place from unnest(c.tokens) with ordinality t(token, place) where not c.of_organisation) f),
    best as (
        select distinct on (f.asked, f.name_id, l.position) f.asked, f.name_id, l.position, f.place, l.likeness,
            case when f.place = 0 and l.how = 'same' then 'joined' else l.how end as how
        from filed f join likely l on l.asked = f.asked and l.token = f.token
        order by f.asked, f.name_id, l.position, l.likeness desc, abs(f.place - l.position)),
    fit as (
        select b.asked, b.name_id, count(*) as of_asked, count(distinct b.place) as of_filed, avg(b.likeness) as likeness,
            array_agg(distinct b.how) as how, bool_or(b.place = 0) as together,
            array_agg(b.position::bigint order by b.position) as positions, array_agg(b.place order by b.position) as places
        from best b group by b.asked, b.name_id having bool_or(b.how <> 'initial')),
    judged as (
        select c.*, a.name as searched, a.kind, a.of_organisation as is_organisation, a.given, a.general, cardinality(a.telling) as of_q, cardinality(c.tokens) as n,
            s.likeness as alike, s.how, s.positions, s.places, s.together, least(s.of_asked, s.of_filed) as m
        from fit s join candidate c using (asked, name_id) join unnest(what) a using (asked))
    select j.asked, j.name_id, j.source, j.source_id, j.matter_id, j.person_id, j.name,
        (j.alike * (0.6 + 0.4 * case when j.together then 1 else least((2.0 * j.m) / (j.of_q + j.n), 1) end))::real,
        array(select h from unnest(j.how) h where h <> 'same' order by h)
            || case when lower(j.name) <> lower(j.searched) and conflicts.folded(j.name) = conflicts.folded(j.searched) then '{accent}'::text[] else '{}' end
            || case when j.places <> array(select p from unnest(j.places) p order by p) then '{order}'::text[] else '{}' end
            || case when not j.together and (j.m < j.of_q or j.m < j.n) then '{part}'::text[] else '{}' end
            || case when j.source = 'former' then '{former}'::text[] else '{}' end
    from judged j
    where case
        when j.together then true
        when j.of_organisation <> j.is_organisation and j.m < 2 then (j.of_q = 1 and j.n = 1)
            or (j.kind is null and j.of_organisation and j.m = j.n
                and not exists (select from unnest(j.general) with ordinality w(is_general, place) where w.place <> all (j.positions) and not w.is_general))
        when j.is_organisation or j.of_organisation then j.m >= least(j.of_q, j.n)
        when j.m < 2 then least(j.of_q, j.n) = 1
        -- "Ana María" alone does not make two people one: not where given names alone fit, and a word that is none is left over on both sides.
        else exists (select from unnest(j.positions) p where not j.given[p])
            or not exists (select from unnest(j.given) with ordinality w(is_given, place) where w.place <> all (j.positions) and not w.is_given)
            or not exists (select from unnest(j.tokens) with ordinality w(token, place)
                where w.place <> all (j.places) and not exists (select from conflicts.nickname k where k.name = w.token))
    end;
end
$$;
