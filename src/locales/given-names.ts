/** Given names met in news around the world, without accents, for every locale. `any`: given to both. */
export const firstNames = {
  m: `aaron abdul abdullah abraham adam adel adrian ahmad ahmed alan albert alberto alejandro alessandro alex alexander alexandre alexei
    alfred alfredo ali allan amadou amir anatoly anders andre andreas andrei andres andrew andy angel angelo anthony antoine anton
    antonio antony armando arnold arthur arturo ashraf augusto axel baptiste barack barry bashar basil ben benjamin benoit bernard
    bernie bert bill billy bjorn bob boris brad brandon brendan brian bruce bruno bryan calvin carl carlos cesar charles charlie chen
    chris christian christophe christopher claude claudio clement cliff clive colin conor craig cyril cyrille damien dan daniel danny darren
    dave david dean denis dennis derek diego dieter dimitri dirk dmitry dominic dominique don donald doug douglas duncan dwight
    earl ed eddie edgar eduardo edward edwin elias elliot emiliano emilio emmanuel enrique enzo eric erik ernest ernesto esteban
    etienne eugene evan fabien fabio fabrice faisal felipe felix fernand fernando filippo florian francesco francis francisco francois frank franck franz
    fred frederic frederick gabriel gael gareth gary gavin geoffrey george georges gerald gerard gerhard gert ghislain gilbert gilles giorgio
    giovanni giuseppe glenn gordon graham greg gregory guillaume guillermo gunther gustavo guy habib hamid hamza hans harold harry
    harvey hassan hector heinrich helmut henri henrik henry herbert herman hernando herve hiroshi howard hubert hugh hugo hussein ian
    ibrahim ignacio igor ismail issa ivan jack jacob jacques jaime jair jake jakob james jamie jan jared jason javier jay jean jeff
    jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jo joachim joao joe joel johan johann john johnny jon jonas jonathan jordan jorge
    jose josef joseph josh joshua juan jules julian julien julio junior jurgen justin kamal karim karl keith ken kenneth kevin khaled
    khalid kim klaus kofi konrad kurt kwame kyle lars laurent lawrence lee leo leon leonard leonardo leopold lewis liam lionel lorenzo
    louis loic luc luca lucas lucien luigi luis luiz lukas luke maarten mahmoud malcolm malik mamadou manfred manuel marc marcel marcelo marco marcos marcus
    mario marius mark markus martin marvin mathieu matteo matthew matthias matthieu maurice maurizio max maxime mehdi mehmet melvin
    michael michel miguel mike mikhail miles mitch mitchell mohamed mohammad mohammed morgan moussa muhammad murray mustafa nathan nathaniel neil
    nelson nicholas nick nicolas nigel nikolai nils noah noel norbert norman olaf oleg oliver olivier omar oscar osman oswald otto
    ousmane owen pablo paolo pascal patrice patrick paul paulo pavel pedro per pete peter phil philip philippe phillip pierre piers pieter
    pietro quentin rafael rahul rajesh ralph ramon randy raoul raphael rashid raul ravi ray raymond reginald remi remy renaud rene
    ricardo richard rick rob robert roberto robin rod rodolfo rodrigo roger roland rolf romain roman ron ronald rory ross roy ruben
    rudolf rudy russell ryan said salah salim salman salvador sam sami samir samuel sanjay santiago saul scott sean sebastian sebastien serge
    sergei sergio seth simon stanley stefan stephan stephane stephen steve steven stuart sven sylvain takeshi tariq ted terrence terry
    theo theodore thibault thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor tristan umar valentin vicente victor vikram vince
    vincent vladimir volker volodymyr wade walter warren wayne werner wesley wilhelm will willem william wim wolfgang xavier yann
    yannick yasser yassin yossi yousef youssef yuri yusuf yves zachary zaid`,
  f: `abigail ada adele adriana agathe agnes aicha aisha alexandra alexia alice alicia aline alison amanda amelia amelie amina amy ana anais andrea
    angela angelina angelique anita anna anne annette annie antonia apolline ariane ashley astrid audrey aurelie awa ayesha barbara
    beatrice beatriz benedicte bernadette bertha beth betty beverly bianca birgit blanche brenda bridget brigitte camilla camille carine carla
    carmen carol carole carolina caroline catherine cathy cecile cecilia celine charlotte chloe christel christelle christiane christina
    christine cindy claire clara clarisse claudia clementine colette constance coralie corinne cristina cynthia daniela daniele danielle
    dana deborah debra delphine denise diana diane dolores dominga donna dora doris dorothy edith elena eleanor eleonore elisa elisabeth elise elizabeth ella ellen eloise
    elodie elsa emilia emilie emily emma erica erika esther eva evelyn fabienne fanny fatima fatou fatoumata fernanda fiona flora florence frances
    francesca francine francoise frederique gabriela gabriella gabrielle genevieve georgia georgina germaine gertrude ghislaine gina gisele giulia gloria grace greta
    gwen hannah hanna heather heidi helen helena helene helga hillary ines ingrid irena irene iris isabel isabella isabelle jacqueline jana jane janet
    janice jeanne jeannette jennifer jessica jill joan joanna joanne jocelyne johanna josephine josiane joy joyce juanita judith judy julia juliana
    julie juliette june justine karen karin karine kate katherine kathleen kathryn kathy katia katrin kelly khadija kimberly kirsten kristen kristina
    laetitia laila latifa laura laure laurence layla lea leila lena leonie leslie leticia lila lilian liliane lily linda lisa liz loretta lorraine louise
    lucia lucie lucy ludivine lydia lydie lynn madeleine magali magdalena maggie manon manuela margaret margarita margaux margot maria mariam mariama
    mariana marianne marie marielle marilyn marina marine marion marjorie marta martha martina martine mary mathilde maud maureen megan melanie
    melissa mercedes michele michelle mireille miriam mona monica monika monique muriel myriam nadia nadine nancy naomi natacha natalia natalie natasha nathalie
    nelly nicola nicole nina noemie nora norma odette odile olga olivia ophelie pamela paola pascale patricia patrizia paula paulette pauline petra
    peggy penelope rachel rachida rebecca regine renata renee rita roberta rosa rosalie rose roselyne rosemary roxane ruth sabine sabrina sally samantha sandra
    sandrine sara sarah segolene severine sharon sheila sheryl shirley sigrid silvia simone solange solene sofia sonia sophia sophie stacy stella
    stephanie susan susana susanna susanne suzanne svetlana sylvie sylvia tamara tania tatiana teresa theresa therese tina ursula valentina valerie vanessa
    vera veronica veronique victoria violette virginia virginie vivian viviane wendy yasmina yasmine yolanda yvette yvonne zahra zoe`,
  any: `camille dominique claude alex sam robin jordan morgan taylor casey chris jamie kim lee pat ashley leslie kelly tracy
    stacey maxime andrea jean`,
}
