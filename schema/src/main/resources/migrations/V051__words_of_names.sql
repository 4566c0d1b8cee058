-- One line for each sort; a circle of nicknames is one line. A new word is a new migration; nothing needs indexing again for a nickname.
insert into conflicts.word (word, sorts)
select word, array_agg(line.sort) from (values
    ('particle', 'de la las los del da das do dos di du des le van von der den zu zur y e i el al bin ibn ben ter ten of the and und et for para'),
    ('title', 'mr mrs ms miss mx dr dra sr sra srta jr ii iii iv esq hon lic ing prof rev fr don dona phd md'),
    ('company', 'inc incorporated llc llp lp ltd limited co company corp corporation plc pc pllc pa sa sab sapi cv srl sl slu rl sc ac gmbh ag bv nv spa sas sarl ltda cia compania na nca trust'),
    ('general', 'holdings holding group grupo services servicios service international internacional national nacional industries industrias enterprises empresas empresa associates asociados partners solutions soluciones systems sistemas bank banco insurance seguros construction construcciones constructora logistics logistica transport transportes management properties propiedades realty inmobiliaria capital investments inversiones trading comercial comercializadora distributors distribuidora foods alimentos restaurant restaurante hospital clinic clinica medical medica center centro university universidad school escuela city ciudad county condado church iglesia foundation fundacion association asociacion brothers hermanos sons hijos america american americana mexico california texas florida york illinois first general united state department law firm office offices')
    ) line(sort, words), regexp_split_to_table(line.words, ' ') word
group by word;

insert into conflicts.word (word, stands_for) values
    ('intl', 'international'), ('natl', 'national'), ('mfg', 'manufacturing'), ('bros', 'brothers'),
    ('hnos', 'hermanos'), ('assn', 'association'), ('assoc', 'associates'), ('asoc', 'asociados'),
    ('dept', 'department'), ('univ', 'university'), ('hosp', 'hospital'), ('ins', 'insurance'),
    ('mgmt', 'management'), ('mgt', 'management'), ('svcs', 'services'), ('svc', 'service'),
    ('ctr', 'center'), ('grp', 'group'), ('tech', 'technologies'), ('technology', 'technologies'),
    ('transp', 'transport'), ('constr', 'construction'), ('const', 'construction'), ('ent', 'enterprises'),
    ('inds', 'industries'), ('ind', 'industries'), ('dist', 'distributors'), ('props', 'properties'),
    ('amer', 'american'), ('st', 'saint'), ('mt', 'mount'), ('ft', 'fort'), ('calif', 'california')
on conflict (word) do update set stands_for = excluded.stands_for;

insert into conflicts.nickname (circle, name)
select circle, name from regexp_split_to_table(trim(both E'\n' from $circles$
william bill billy will willie willy liam guillermo memo guille
robert bob bobby rob robbie roberto beto tito
richard rick ricky dick rich ricardo richie
james jim jimmy jamie jaime diego santiago
john jon johnny jack juan juanito
joseph joe joey jose pepe chepe josep pepito
michael mike mikey mick miguel micky
charles charlie chuck charley carlos carlitos
thomas tom tommy tomas
edward ed eddie ted teddy ned eduardo lalo edu
edmund ed eddie edmundo mundo
edgar ed eddie
francis frank frankie francisco paco pancho kiko fran cisco curro
frances fran fanny francisca paca pancha paquita
anthony tony antonio tono antony toni
henry hank harry enrique quique kike
harold hal harry haroldo
alexander alex al sandy xander alejandro alejo jandro
alexandra alex sandra lexi alejandra ale sandy
albert al bert alberto beto tito berto
alfred al fred freddy alfredo fredo
frederick fred freddie freddy rick federico fede
daniel dan danny dani
david dave davey davi
samuel sam sammy
samantha sam sammie
benjamin ben benny benja benji
nicholas nick nicky nicolas nico
nicole nicky nikki nicola
matthew matt mateo matty
mark marcus marcos marco
andrew andy drew andres
patrick pat paddy patricio pato
patricia pat patty tricia trish pati paty
christopher chris kit topher cristobal cristopher
christina chris tina christine cristina kristina cris
christian chris cristian cris
stephen steve steven stevie esteban stefan
peter pete pedro perico petey
paul paulie pablo pablito
philip phil phillip felipe pipe
george jorge georgie coque
gregory greg gregorio goyo gregg
gerald gerry jerry gerardo
jerome jerry geronimo jeronimo
jeffrey jeff geoffrey geoff
lawrence larry laurence lorenzo lencho laurie
leonard leo len lenny leonardo
louis lou louie luis lucho lewis
raymond ray raimundo mundo
raphael rafael rafa ralph
raymundo mundo ray
ronald ron ronnie ronaldo
donald don donnie
kenneth ken kenny
timothy tim timmy timoteo
theodore ted teddy theo teodoro teo
vincent vince vinnie vicente chente
victor vic vico
walter walt wally gualterio
zachary zach zack zacarias
jonathan jon jonny nathan jonatan
nathaniel nate nathan nat natanael
joshua josh josue
jacob jake jacobo jack
isaac ike zac
abraham abe bram
eugene gene eugenio geno
arthur art artie arturo turo
martin marty tin
oscar oz
ignatius ignacio nacho
jesus chuy chucho suso
manuel manny manolo lolo
emmanuel manny manuel emanuel
rodolfo rudy rudolph fito rodo
adolfo fito adolph
gustavo gus tavo
augustus gus augusto agustin tin
salvador chava salva
rosario chayo charo
refugio cuca
consuelo chelo
guadalupe lupe lupita pita
dolores lola loli lolita
concepcion concha conchita
mercedes meche merche
socorro coco
soledad sole chole
maria mary marie mariquita maruja molly mia
maricarmen maria carmen
carmen carmela carmelita carmina
margaret maggie meg peggy marge margie margarita mago marga greta daisy
elizabeth liz beth betty betsy lizzie eliza isabel isabella chabela lisa elisa elsa elisabeth
isabel isabella bella chabela isa
catherine cathy kate katie kathy katherine kathryn catalina cata kitty kat
teresa terry tere theresa tess tracy teresita
susan sue susie susana suzanne susanna
barbara barb babs barbie
jennifer jen jenny jenni
jessica jess jessie
deborah deb debbie debra
dorothy dot dottie dorotea
helen nell ellen elena nena helena
eleanor ellie nora leonor nell
virginia ginny ginger gina
victoria vicky tori vicki
veronica vero ronnie roni
rebecca becky becca rebeca
rachel raquel rach
angela angie angelica angelita
amanda mandy
abigail abby gail
anne ann anna annie ana anita nancy nan
joanne jo joann juana juanita joanna
josephine jo josie josefina fina pepa chepa josefa
graciela chela grace gracia
gabriela gaby gabi gabriella
gabriel gabe gabi gabo
beatriz bety betty beatrice bea trixie
rosa rosie rose rosita
esperanza espe hope
pilar pili
enriqueta queta henrietta etta
eduviges vicky
fernando fer nando ferdinand
hernan nano
alfonso poncho alphonse fonso
armando mando
ramon moncho ray
rogelio roger roy
roger rog rodger
sergio checo serge
cecilia chila ceci cecily
lucia lucy lucha luci
luz lucha lucita
leticia lety letty
luisa louise lucha lou
julia julie juli
julian jules julio
natalia natalie nat taly
sophia sofia sophie sofi
stephanie steph estefania fani
valentina vale tina
yolanda yoli yola
ernest ernie ernesto neto
roberta bobbie berta robbie
alberta berta bertha
norberto beto
humberto beto
gilberto beto gilbert gil
heriberto beto
dagoberto beto
reynaldo rey reginald reggie reg
clifford cliff
clinton clint
douglas doug
dennis denny dionisio
phyllis phil
judith judy judit
kimberly kim
jacqueline jackie
pamela pam
sandra sandy
cynthia cindy cintia
valerie val valeria
maximilian max maximiliano maximo
sebastian seb sebas bastian
solomon sol salomon
russell russ rusty
stanley stan
calvin cal
clarence clare
dominic dom domingo mingo nick
elias eli
elijah eli elias
xavier javier javi
$circles$), E'\n') with ordinality circles(line, circle), regexp_split_to_table(line, ' ') name;
