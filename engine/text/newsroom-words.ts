/** Words that headlines use for one another; WordNet keeps them apart. Written by hand, no corpus behind it. */
export const NEWSROOM = `kill dead die death deadly fatal slay murder; blast explosion explode bomb bombing detonate blow; earthquake
quake temblor tremor seismic; plane jet aircraft airliner airplane flight; helicopter chopper; ship boat
vessel ferry; cop police officer policeman; injure wound hurt injury; shoot shooting gunfire gunman gun shot
shooter; arrest detain custody apprehend capture nab; jail prison imprison sentence behind; talks negotiation
negotiate discuss discussion; vow pledge promise swear; slam blast criticize condemn denounce lash rip; rise
climb gain surge jump increase soar grow up higher hike; fall drop slip decline plunge tumble sink slump
decrease down lower dip; cut slash reduce trim; probe investigation inquiry investigate inquest; row dispute
spat feud; rebel insurgent militant fighter guerrilla extremist jihadist; troop soldier army military force;
protest demonstration rally protester demonstrator demonstrate unrest march; raid strike attack assault
airstrike; hit strike pound slam; president leader chief head; boss chief head ceo; premier minister pm; win
victory beat defeat triumph victor; election vote poll ballot; lawmaker legislator congressman senator mp
parliament; quit resign step leave exit resignation depart departure; oust topple overthrow remove fire sack;
name appoint pick nominate select choose; launch start begin open unveil; unveil reveal show introduce
announce; end stop halt finish close conclude; ban bar prohibit outlaw block; approve back pass endorse ok
clear adopt; reject refuse deny rebuff dismiss spurn; urge call press demand appeal ask; warn warning caution
alert; say tell state; kid child boy girl teen youth; doctor physician doc; court judge trial tribunal; charge
accuse indict allege; deal agreement pact accord treaty; buy purchase acquire acquisition takeover; sell sale;
storm hurricane cyclone typhoon; flood flooding deluge; fire blaze wildfire; crash collision collide wreck
accident smash; rescue save; search hunt seek; find discover discovery locate; flee escape; crisis turmoil;
hostage kidnap abduct kidnapping abduction captive; weapon arm missile rocket; drug narcotic; firm company
corporation business; worker employee staff; job employment; market stock share; percent pct; film movie;
movie flick; song single track; show program series; singer musician vocalist; actor actress star; player
footballer; coach manager; game match; champion title championship; wed marry wedding marriage; birth born
baby; funeral bury burial; pope pontiff; royal prince princess queen king; study research survey report;
scientist researcher expert; university college; school pupil student; town city village; border frontier;
build construct construction building; author writer write; join enter; get receive obtain; live reside home;
mother mom; father dad; homicide murder manslaughter; suspect accused; victim casualty; official authority
government; statement comment remark; delay postpone defer; plan intend set; extend extension renew; meet
meeting summit; visit trip tour; halt suspend freeze; hold keep; remain stay; toll casualty; first debut
inaugural; tax levy; huge massive big large major; pic picture photo photograph image; film record tape video
footage; hoax fake bogus`;

/** Countries and what belongs to them. */
export const PLACES = `american america us usa u.s. states; british britain uk england english; french france paris; german germany;
russian russia moscow kremlin; chinese china beijing; japanese japan tokyo; korean korea; indian india;
pakistani pakistan; afghan afghanistan; iraqi iraq; iranian iran tehran; syrian syria; israeli israel;
palestinian palestine gaza; egyptian egypt; turkish turkey turk; saudi arabia; lebanese lebanon; libyan libya;
tunisian tunisia; yemeni yemen; jordanian jordan; ukrainian ukraine kiev kyiv; polish poland; spanish spain;
italian italy; greek greece; portuguese portugal; dutch netherlands holland; belgian belgium; swiss
switzerland; austrian austria; swedish sweden; norwegian norway; danish denmark; finnish finland; irish
ireland; scottish scotland scot; welsh wales; canadian canada; mexican mexico; cuban cuba; brazilian brazil;
argentine argentina argentinian; venezuelan venezuela; colombian colombia; chilean chile; peruvian peru;
australian australia aussie; zealand zealander; thai thailand; vietnamese vietnam; philippine philippines
filipino; indonesian indonesia; malaysian malaysia; burmese burma myanmar; nepalese nepal nepali; bangladeshi
bangladesh; lankan lanka; kenyan kenya; nigerian nigeria; somali somalia; sudanese sudan; ethiopian ethiopia;
egyptian egypt; african africa; zimbabwean zimbabwe; malian mali; congolese congo; european europe eu; asian
asia; czech republic; hungarian hungary; romanian romania; bulgarian bulgaria; serbian serbia serb; bosnian
bosnia; croatian croatia croat; cypriot cyprus; islamic islam muslim; isis isil daesh; catholic catholicism;
jewish jew; californian california calif; texan texas; washington dc`;

/** What news turns on: one of them in place of the other is other news. */
export const OPPOSITES = `up down; rise fall; gain lose; gain drop; climb slip; jump plunge; higher lower; more less; more fewer;
increase decrease; win lose; victory defeat; approve reject; accept reject; back oppose; agree refuse; lift
impose; lift continue; resume suspend; resume halt; begin end; start end; open close; launch end; arrest
release; arrest free; detain release; jail free; convict acquit; guilty innocent; charge clear; confirm deny;
survive die; alive dead; live die; save kill; rescue kill; buy sell; join leave; join quit; arrive leave;
enter leave; advance retreat; attack defend; hire fire; allow ban; permit ban; welcome condemn; praise
criticize; order block; widen narrow; strengthen weaken; support oppose; first last; north south; east west;
northern southern; eastern western; male female; man woman; boy girl; husband wife; son daughter; father
mother; brother sister`;
