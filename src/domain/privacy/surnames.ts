/**
 * Surnames that are frequent in the Netherlands, collected by hand, for texts without capitals ("mevrouw jansen belt"). The
 * list cannot be complete; a name with a capital needs no list.
 */
const ALONE =
  "jansen|janssen|janssens|bakker|visser|smit|smits|meijer|meyer|mulder|bos|vos|peters|peeters|hendriks|dekker|brouwer|dijkstra|kok|jacobs|vermeulen|schouten|willems|hoekstra|koster|prins|verhoeven|huisman|kuipers|kuiper|veenstra|postma|martens|gerritsen|gerrits|evers|timmermans|timmer|kramer|molenaar|verbeek|scholten|post|vink|wolters|wouters|schipper|maas|jonker|blom|hermans|bosman|sanders|koning|mol|willemsen|groen|bouwman|pieters|driessen|kuijpers|bosch|dijkman|zwart|hofman|boer|verhagen|kaya|yilmaz|yildiz|demir|celik|şahin|sahin|öztürk|ozturk|aydin|arslan|mohamed|ahmed|ali|hassan|hussein|ibrahim|singh|nguyen|chen|wang|kowalski|nowak";
const WITH_PARTICLE =
  "vries|berg|dijk|jong|bakker|boer|graaf|haan|wit|bruin|bruijn|groot|lange|ruiter|leeuw|beek|meer|heuvel|velde|brink|linden|veen|broek|ven|pol|bosch|horst|hof|hart|veld|laan|wal|heijden|heiden|vliet|ham|dam|doorn|leeuwen|rijn|schaik|loon|vliet|hoek|valk|koning|koster|burg|steen|ende|kooij|zwart|rooij|wilde|roos|winter|ridder|jonge|wijk|amrani|idrissi|khattabi|hamdaoui";

/** A surname in small letters. */
export const SMALL_SURNAME = `(?:(?:${ALONE})|(?:(?:van|de|den|der|ten|ter|el|al|'t|v\\.?d\\.?|v/d) ){1,3}(?:${WITH_PARTICLE}))`;
