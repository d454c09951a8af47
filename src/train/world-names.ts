const list = (words: string): string[] => words.trim().split(/\s+/);

/** Names by origin in the spellings of English-language news; written by hand. */
export const cultures = {
  arabic: {
    male: list(
      'Abdullah Abdul Abdel Abdelaziz Abdelrahman Adel Adnan Ahmad Ahmed Ali Amin Amir Amjad Anas Anwar Ashraf Ayman Aziz Bashar Bashir Bassam Bilal Faisal Fadi Farid Farouk Fawzi Fayez Fouad Ghassan Habib Hadi Hamad Hamid Hamza Hani Hassan Hatem Haytham Hisham Hossam Hussein Ibrahim Idris Imad Ismail Issa Jabir Jamal Jawad Kamal Karim Khaled Khalid Khalil Mahdi Mahmoud Majid Malik Mansour Marwan Maher Mazen Mohamed Mohammad Mohammed Mohsen Moussa Muhammad Munir Murad Mustafa Nabil Nader Naji Nasser Nizar Omar Osama Qais Qasim Rafiq Rami Rashid Riyad Saad Saeed Salah Saleh Salem Salim Salman Sami Samir Sayed Sharif Suleiman Tamer Tareq Tariq Wael Walid Yahya Yasser Yasin Yousef Youssef Yusuf Zaid Zakaria Ziad',
    ),
    female: list(
      'Aisha Aida Alia Amal Amina Amira Asma Aya Basma Dalal Dalia Dina Doha Fadia Farah Fatima Fatma Ghada Hala Hanan Heba Hiba Huda Iman Jamila Khadija Laila Lamia Layla Leila Lina Lubna Maha Malak Manal Mariam Maryam Maysa Mona Muna Nadia Nadine Najwa Nawal Noor Nora Nour Rana Randa Rania Rasha Reem Rima Rola Ruba Salma Samia Samira Sara Sawsan Shaima Suha Souad Wafa Yasmin Yasmine Zahra Zeina Zainab',
    ),
    family: list(
      'Abbas Abdallah Abdulaziz al-Abadi al-Ahmad al-Ali al-Amin al-Assad al-Attar al-Baghdadi al-Bakr al-Dosari al-Faisal al-Ghamdi al-Haddad al-Hakim al-Hariri al-Hashimi al-Houthi al-Husseini al-Jaber al-Jubeir al-Khalifa al-Khatib al-Maliki al-Mansour al-Masri al-Mutairi al-Nahyan al-Najjar al-Otaibi al-Qahtani al-Rashid al-Sabah al-Sadr al-Saud al-Shami al-Sharif al-Sisi al-Tamimi al-Thani al-Zahrani el-Baradei el-Masry el-Sayed Al-Khatib Al-Otaiba Awad Aziz Barakat Boutros Darwish Fahmy Farah Ghali Habash Haddad Hamdan Hamdi Hariri Hashem Hijazi Jaber Karam Khalil Khoury Mahfouz Mansour Masri Mikati Nasr Nasrallah Qasim Rahman Saleh Salameh Shaheen Shafik Sharaf Soliman Tantawi Zidan Zoubi',
    ),
  },
  chinese: {
    male: list(
      'Wei Jian Jun Ming Hao Bo Chao Feng Gang Guoqiang Haiming Jianguo Jianhua Jintao Keqiang Lei Liang Peng Qiang Rui Shaohua Tao Weidong Weiming Xiaoming Xiaoping Yang Yifan Yong Yu Zedong Zhiyong Zhiqiang Zhiwei Bin Dawei Yongkang Zhenhua Qishan Jiabao Rongji Zemin Enlai',
    ),
    female: list(
      'Fang Hong Hui Jie Jing Juan Li Lihua Ling Mei Meiling Min Na Ning Qian Qiuyue Shan Ting Wenjing Xia Xiaohong Xiaoyan Xue Xiuying Yan Yanhong Ying Yuan Yue Zhen Yingying Ruolan Qing Xiaoling Dan',
    ),
    family: list(
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Xi Cui Qin Hou Jia Fang Shi Xiong Bai Meng Yan Tan Zou Long',
    ),
  },
  cantonese: {
    male: list(
      'Ka-wai Chi-ming Kin-man Wai-keung Tsz-ho Chun-ying Kwok-keung Chee-hwa Siu-ming Man-kit Wing-fai Ho-yin',
    ),
    female: list('Mei-ling Wai-yee Sau-ling Ka-yan Hoi-ching Yuet-ngor Lai-chu Suk-yee Pui-shan'),
    family: list(
      'Chan Cheung Chow Chu Fong Fung Ho Ip Kwan Kwok Lam Lau Lee Leung Lo Mak Ng Ngai Poon Siu Tam Tang Tsang Tse Wong Yau Yeung Yip Yuen',
    ),
  },
  korean: {
    male: list(
      'Jae-in Jong-un Jong-il Geun-ho Dong-hyun Min-jun Ji-hoon Seung-min Sang-hoon Joon-ho Sung-jin Hyun-woo Tae-yang Young-ho Byung-chul Chang-dong Ki-moon Hak-kyu Jun-pyo Cheol-soo Nak-yon Myung-bak Dae-jung Woo-sung Heung-min Jin-young Hong-won Kyung-soo',
    ),
    female: list(
      'Geun-hye Min-ji Soo-jin Eun-hye Ji-young Hye-jin Yu-na Seo-yeon Mi-kyung Kyung-wha Yo-jong Eun-kyung Sun-hee Ye-jin Ji-won Hae-won So-yeon',
    ),
    family: list(
      'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Bae Baek Yoo Nam Noh Ban Chung Cha Joo Koo Sohn',
    ),
  },
  japanese: {
    male: list(
      'Akira Daisuke Haruki Hideki Hiroshi Ichiro Jiro Junichiro Kazuo Keisuke Ken Kenji Kenta Koichi Makoto Masahiro Masaru Minoru Naoki Naoto Osamu Ryo Ryota Satoshi Shigeru Shinji Shinzo Shohei Takashi Takeshi Takumi Taro Tetsuya Toshihiro Yasuo Yoshihide Yoshiro Yuji Yukio Yuta',
    ),
    female: list(
      'Aiko Akiko Ayumi Chieko Emi Haruka Hiroko Kaori Keiko Kyoko Mai Mariko Mayumi Michiko Midori Miho Misaki Miyuki Naomi Noriko Rei Sachiko Sakura Sayaka Tomoko Yoko Yoshiko Yui Yuko Yumi Yuriko',
    ),
    family: list(
      'Abe Aoki Aso Endo Fujimoto Fujita Fukuda Fukui Goto Hasegawa Hashimoto Hatoyama Hayashi Honda Inoue Ishiba Ishida Ishii Ishikawa Ito Kan Kato Kimura Kishida Kobayashi Koike Koizumi Kondo Kono Maeda Matsuda Matsui Matsumoto Mori Morita Murakami Nakagawa Nakajima Nakamura Nakano Nishimura Noda Ogawa Okada Okamoto Ono Osaka Ota Saito Sakai Sakamoto Sasaki Sato Shimizu Suga Suzuki Takagi Takahashi Takeda Tanaka Ueda Uchida Ueno Wada Watanabe Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yokoyama Yoshida',
    ),
  },
  vietnamese: {
    male: list(
      'Anh Bao Binh Cuong Dung Duc Duy Hai Hieu Hung Huy Khanh Khoa Kien Long Minh Nam Phong Phuc Quan Quang Son Tam Thang Thanh Tien Tri Trong Trung Tuan Tung Viet Vinh',
    ),
    female: list(
      'Anh Chau Dao Diep Dung Giang Ha Hang Hanh Hien Hoa Hong Hue Huong Lan Lien Linh Loan Mai My Nga Ngan Ngoc Nhung Oanh Phuong Quyen Tam Thao Thi Thu Thuy Trang Trinh Tuyet Van Xuan Yen',
    ),
    family: list('Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Trinh Doan Truong'),
  },
  indian: {
    male: list(
      'Aarav Abhishek Aditya Ajay Ajit Akhilesh Amit Amitabh Anand Anil Anirudh Arjun Arun Arvind Ashok Ashwin Balaji Bhupinder Chandra Deepak Dev Dinesh Ganesh Gaurav Girish Gopal Harish Harsh Hemant Jagdish Jitendra Kailash Karan Kiran Krishna Kumar Lalit Lokesh Mahesh Manish Manmohan Manoj Milind Mohan Mukesh Narendra Naresh Naveen Nikhil Nitin Om Pankaj Piyush Prakash Pranab Prashant Praveen Prem Rahul Raj Rajat Rajeev Rajendra Rajesh Rajiv Rakesh Ram Ramesh Ranjit Ravi Rohit Sachin Sandeep Sanjay Sanjiv Satish Satya Shashi Shiv Shyam Siddharth Sourav Srinivas Subhash Sudhir Sunil Suresh Sushil Tarun Uday Vijay Vikas Vikram Vinay Vinod Virat Vishal Vivek Yash Yogesh Yogi',
    ),
    female: list(
      'Aditi Aishwarya Amrita Ananya Anita Anjali Anuradha Aparna Archana Aruna Asha Bhavna Chitra Deepa Deepika Devi Divya Durga Gayatri Geeta Indira Indu Jaya Jayanti Jyoti Kalpana Kamala Kavita Kiran Komal Lakshmi Lata Madhuri Mala Mamata Maya Mayawati Meena Meera Meenakshi Megha Nandini Neelam Neha Nirmala Nisha Nita Padma Pallavi Pooja Poonam Pratibha Preeti Priya Priyanka Radha Radhika Rashmi Rekha Ritu Roshni Ruchi Sangeeta Sarita Saroj Savita Shalini Shanti Sharmila Shilpa Shobha Shreya Shweta Smita Smriti Sneha Sonia Sudha Sujata Suman Sunita Sushma Swati Uma Usha Vandana Vasundhara Vidya',
    ),
    family: list(
      'Acharya Agarwal Agnihotri Aggarwal Ambedkar Ambani Anand Bachchan Bajaj Banerjee Basu Bhatia Bhatt Bhattacharya Birla Bose Chakraborty Chandra Chatterjee Chaturvedi Chauhan Chavan Chawla Chopra Choudhary Das Dasgupta Datta Desai Deshmukh Deshpande Dhawan Dixit Dutt Dutta Fadnavis Gandhi Ganguly Gehlot Ghosh Gill Gokhale Goswami Goyal Gowda Grover Gulati Gupta Hegde Iyer Jadhav Jain Jaitley Jha Joshi Kamath Kapoor Kapur Karat Kaul Kaur Kejriwal Khanna Khattar Khurana Kohli Krishnan Krishnamurthy Kulkarni Lal Mahajan Maheshwari Malhotra Malik Mallya Mehra Mehta Menon Mishra Mittal Modi Mohanty Mukherjee Murthy Nadella Nadar Naidu Nair Nambiar Narayan Narayanan Nayak Nehru Oberoi Pai Pandey Pandya Parikh Parmar Patel Pathak Patil Patnaik Pawar Pillai Prasad Puri Raghavan Rai Raina Rajan Raju Raman Ranganathan Rao Rathore Rawat Reddy Roy Saxena Sen Sengupta Seth Shah Sharma Shastri Shetty Shinde Shukla Sibal Singh Singhania Sinha Sitharaman Solanki Soni Srinivasan Srivastava Subramaniam Sundaram Swaminathan Swamy Tagore Talwar Tendulkar Thackeray Thakur Tharoor Thomas Tiwari Tripathi Trivedi Tyagi Upadhyay Vadra Vajpayee Varma Venkatesh Verma Vyas Yadav',
    ),
  },
  pakistani: {
    male: list(
      'Asif Imran Nawaz Shahbaz Pervez Bilawal Raza Shoaib Waqar Wasim Zia Zulfikar Iftikhar Hafiz Ghulam Fawad Azam Babar Shahid Sarfraz Younis Usman Umar Zubair Rehman Sajid Nadeem Naveed Kashif Faizan Arshad Aftab Sheikh Mujibur Ziaur Tarique',
    ),
    female: list(
      'Benazir Malala Hina Maryam Sherry Firdous Asma Fozia Bushra Nusrat Shabana Shazia Sidra Sumaira Saima Rubina Rehana Sheikh Hasina Khaleda Tahmima',
    ),
    family: list(
      'Ahmed Afridi Akhtar Akram Ali Anwar Asghar Ashraf Aurangzeb Awan Bajwa Baloch Bhutto Butt Chaudhry Chaudhary Dar Durrani Gilani Haq Hasina Hussain Iqbal Islam Jamali Javed Jilani Kakar Karim Kayani Khan Khar Khawaja Lodhi Mahmood Malik Marri Mengal Mirza Musharraf Niazi Qureshi Rabbani Rahman Raja Rashid Rehman Riaz Saeed Sattar Shah Sharif Sheikh Siddiqui Soomro Sultana Tareen Zardari Zafar Zia Yousafzai Yunus',
    ),
  },
  nigerian: {
    male: list(
      'Abubakar Ade Adebayo Adekunle Aliyu Aminu Atiku Ayo Babatunde Bola Chidi Chike Chinedu Chinua Chukwudi Chukwuemeka Ebuka Emeka Emmanuel Femi Godwin Ifeanyi Ikenna Jide Kelechi Kola Kunle Musa Muhammadu Nnamdi Nuhu Obafemi Obinna Okechukwu Olumide Olusegun Oluwaseun Rotimi Sani Segun Seun Shehu Sule Tunde Uche Umaru Wale Wole Yakubu Yemi Goodluck',
    ),
    female: list(
      'Abiola Ada Adaeze Adaora Aisha Amaka Bimbo Bisi Bukola Chiamaka Chidinma Chimamanda Chioma Ebele Folake Funke Hadiza Ifeoma Ijeoma Jumoke Kemi Lola Ngozi Nkechi Nneka Obiageli Oby Ogechi Omotola Oyinkansola Patience Sade Simi Temi Titilayo Tiwa Uju Yetunde Yewande Zainab',
    ),
    family: list(
      "Abacha Abiola Abubakar Achebe Adebayo Adeleke Adeola Adeyemi Adichie Afolabi Agbaje Aguiyi Akande Akintola Akpabio Aliyu Amaechi Anyanwu Atiku Awolowo Ayade Azikiwe Babangida Balewa Bello Buhari Chukwu Danjuma Dangote Dogara Ekiti Ekweremadu Elumelu Emefiele Eze Ezekwesili Fashola Fayemi Fayose Ganduje Gowon Ibori Ihedioha Ikpeazu Iweala Iwobi Jonathan Kalu Keshi Kuti Lawal Magu Makinde Mbaka Mohammed Ndume Nnamani Nwosu Nwabueze Nzeogwu Obaseki Obasanjo Obi Odinga Ogunleye Okafor Okeke Okocha Okonjo-Iweala Okonkwo Okorie Okoro Okorocha Oladipo Olatunji Omotoso Onyeama Orji Osinbajo Oyedepo Oyelowo Saraki Shekau Shonekan Sowore Soyinka Tinubu Udo Ugwu Umahi Uzodinma Wike Yakubu Yar'Adua",
    ),
  },
  african: {
    male: list(
      'Abiy Alassane Amadou Cyril Denis Desmond Emmerson Fidel Idriss Jacob Joaquim Julius Kofi Kwame Kwasi Laurent Macky Mobutu Moussa Mwai Nana Nelson Ousmane Paul Raila Robert Sadio Samuel Sipho Tendai Thabo Uhuru Yaya Yoweri Didier Haile Tedros Tewodros Bekele Getachew Mulatu Thulani Sibusiso Themba Mandla Lungile Tshepo Kgalema Mosiuoa',
    ),
    female: list(
      'Abena Adwoa Akosua Ama Amina Ellen Fatou Graça Joyce Lindiwe Mariama Naledi Nkosazana Nomvula Ntombi Sahle-Work Thandi Wangari Winnie Zanele Zodwa Wanjiru Akinyi Thuli Baleka',
    ),
    family: list(
      'Ahmed Annan Akufo-Addo Asante Appiah Agyeman Boakye Mensah Owusu Osei Biya Bongo Boateng Biko Chissano Compaoré Coulibaly Deby Diallo Diop Diouf Drogba Gbagbo Gebrselassie Gebreyesus Kabila Kagame Kamau Kaunda Keita Kenyatta Kibaki Kikwete Koné Konaté Machel Maathai Magufuli Mahama Malema Mandela Mané Mbeki Mkapa Mnangagwa Moi Mugabe Museveni Mutharika Mwangi Nakuru Ndiaye Ndlovu Nkrumah Nkurunziza Nujoma Nyerere Obiang Ochieng Odhiambo Odinga Omondi Otieno Ouattara Ouedraogo Ramaphosa Rawlings Ruto Sall Sankara Sarr Savimbi Sesay Sirleaf Sissoko Soro Tambo Toure Touré Traoré Tshisekedi Tsvangirai Tutu Wade Wanjiku Zenawi Zulu Zuma Khumalo Dlamini Nkosi Mthembu Moyo Chikwanha Banda Phiri',
    ),
  },
  slavic: {
    male: list(
      'Aleksandr Alexander Alexei Aleksei Anatoly Andrei Andriy Arkady Artem Boris Bogdan Dmitri Dmitry Dmytro Eduard Evgeny Fyodor Gennady Grigory Igor Ihor Ilya Ivan Kirill Konstantin Leonid Maksim Maxim Mikhail Mykhailo Mykola Nikita Nikolai Oleg Oleh Oleksandr Oleksiy Pavel Petro Pyotr Roman Ruslan Semyon Serhiy Sergei Sergey Stanislav Stepan Taras Vadim Valery Vasily Viktor Vitali Vitaly Vladimir Vladislav Vladislav Volodymyr Vsevolod Vyacheslav Yevgeny Yevhen Yuri Yury Andrej Janez Jarosław Lech Wojciech Grzegorz Krzysztof Zbigniew Zoran Dragan Slobodan Novak Goran Miloš Vaclav Petr Jiri Tomasz Piotr Marek',
    ),
    female: list(
      'Alina Anastasia Anna Daria Ekaterina Elena Galina Irina Kateryna Ksenia Larisa Ludmila Lyudmila Maria Marina Nadezhda Natalia Natalya Oksana Olena Olga Polina Sofia Svetlana Tamara Tatiana Tatyana Valentina Vera Victoria Yelena Yulia Yuliya Zhanna Zoya Agnieszka Ewa Małgorzata Beata Jelena Milica Ivana',
    ),
    family: list(
      'Abramovich Akhmetov Arestovych Bezrukov Bondarenko Borisov Bortnikov Boyko Chernov Chubais Danilov Dvorkovich Fedorov Gerasimov Gorbachev Gromov Grushko Ivanov Ivanova Kadyrov Kasparov Kasyanov Khodorkovsky Kirienko Kiselyov Klitschko Klimkin Kobzar Kolomoisky Kovalchuk Kovalenko Kravchuk Kuchma Kuznetsov Lavrov Lebedev Lukashenko Matviyenko Medvedev Melnyk Mironov Morozov Navalny Nemtsov Nikitin Novikov Orlov Patrushev Pavlov Peskov Petrov Petrova Plekhanov Poroshenko Primakov Prokhorov Pushkov Putin Reznikov Romanov Ryabkov Rybkin Savchenko Sechin Semenov Shevchenko Shoigu Shuvalov Sidorov Smirnov Sobchak Sobyanin Sokolov Stepanov Surkov Tarasov Timchenko Tkachenko Tymoshenko Usmanov Vasiliev Volkov Volodin Voronin Yanukovych Yashin Yatsenyuk Yeltsin Yushchenko Zakharova Zaluzhny Zelensky Zelenskyy Zhirinovsky Zorin Kowalski Nowak Wiśniewski Kaczyński Tusk Duda Wałęsa Dvořák Novák Svoboda Djokovic Milošević Vučić Petrović Jovanović Marković Nikolić',
    ),
  },
  persian: {
    male: list(
      'Abbas Abolfazl Ali Amir Arash Behrouz Ebrahim Farhad Ghasem Hamid Hassan Hossein Javad Kamran Kaveh Mahmoud Majid Masoud Mehdi Mohammad Mohsen Mojtaba Mostafa Nasser Qasem Ramin Reza Ruhollah Saeed Siamak Ashraf Hamid Gulbuddin Zalmay Abdul',
    ),
    female: list(
      'Azadeh Fariba Fatemeh Forough Goli Leila Mahsa Maryam Masih Mina Nasrin Nazanin Negar Parisa Roya Sahar Shirin Shohreh Soraya Taraneh Zahra',
    ),
    family: list(
      'Ahmadi Ahmadinejad Alinejad Amini Araghchi Bahrami Ebadi Farahani Ghani Ghorbani Hashemi Hosseini Jafari Jahangiri Karimi Karroubi Karzai Khalilzad Khamenei Khatami Khomeini Larijani Mohammadi Mousavi Moradi Pezeshkian Qalibaf Rafsanjani Raisi Rajavi Ranjbar Rezaei Rezaian Rouhani Salehi Sattari Shamkhani Soleimani Sotoudeh Tehrani Zaghari-Ratcliffe Zarif Massoud Hekmatyar Noorzai Akhundzada',
    ),
  },
  turkish: {
    male: list(
      'Abdullah Ahmet Ali Alp Bekir Berat Binali Bülent Cem Devlet Ekrem Emre Erdal Fethullah Hakan Hasan Hüseyin Kemal Mehmet Mesut Metin Murat Mustafa Muharrem Necmettin Orhan Osman Ozan Recep Tayyip Selahattin Serkan Süleyman Tansu Turgut Yusuf Zeki Ilham Heydar',
    ),
    female: list(
      'Ayşe Aylin Banu Canan Defne Ebru Elif Emine Esra Fatma Gülsen Hatice Leyla Meral Merve Nazan Nilüfer Özlem Selin Sevgi Tansu Yasemin Zeynep',
    ),
    family: list(
      'Akar Akşener Albayrak Aliyev Arslan Atatürk Aydın Babacan Bahçeli Bayraktar Çavuşoğlu Çelik Çiller Davutoğlu Demir Demirel Demirtaş Ecevit Erbakan Erdoğan Erdogan Evren Fidan Gül Gülen Güler İmamoğlu Imamoglu İnce Kaya Kılıç Kılıçdaroğlu Kilicdaroglu Koç Korkmaz Özal Öztürk Ozturk Pamuk Sabancı Şahin Sezer Şimşek Simsek Soylu Yavaş Yıldırım Yildirim Yılmaz Yilmaz',
    ),
  },
  spanish: {
    male: list(
      'Alejandro Alfonso Álvaro Andrés Ángel Antonio Arturo Augusto Carlos César Claudio Cristóbal Daniel Diego Eduardo Emilio Enrique Ernesto Esteban Evo Felipe Fernando Fidel Francisco Gabriel Gerardo Germán Gonzalo Guillermo Gustavo Héctor Hernán Hugo Ignacio Iván Jaime Javier Jesús Joaquín Jorge José Juan Julio Leonel Leopoldo Luis Manuel Marcelo Marcos Mario Martín Mateo Mauricio Miguel Nicolás Octavio Oscar Pablo Pedro Rafael Ramón Raúl Ricardo Roberto Rodrigo Rubén Salvador Santiago Sebastián Sergio Tomás Vicente Víctor Xavier Andrés Gael Nayib Jair',
    ),
    female: list(
      'Adriana Alejandra Alicia Ana Andrea Ángela Beatriz Camila Carla Carmen Carolina Catalina Cecilia Claudia Cristina Daniela Dolores Elena Elisa Esperanza Estela Eva Fernanda Gabriela Gloria Guadalupe Inés Irene Isabel Josefina Juana Julia Laura Leticia Lorena Lucía Luisa Magdalena Margarita María Mariana Marta Mercedes Michelle Mónica Natalia Paola Patricia Paula Pilar Raquel Rigoberta Rocío Rosa Rosario Sandra Silvia Sofía Soledad Susana Teresa Valeria Verónica Victoria Violeta Xiomara Yolanda',
    ),
    family: list(
      'Acosta Aguilar Aguirre Alarcón Allende Almagro Alonso Alvarado Álvarez Arias Aznar Bachelet Bautista Benítez Bolívar Borges Bukele Caballero Cabello Cabrera Calderón Campos Cárdenas Carrillo Castañeda Castillo Castro Cervantes Chávez Contreras Correa Cortés Cruz Delgado Díaz Domínguez Duarte Duque Echeverría Escobar Espinosa Espinoza Estrada Fernández Figueroa Flores Franco Fuentes Fujimori Galán Gallardo García Garzón Gómez González Guaidó Guerra Guerrero Gutiérrez Guzmán Henríquez Hernández Herrera Ibarra Iglesias Jiménez Juárez Kirchner Lacalle Lara Leal León Lledó Llosa Lopez López Luna Machado Macri Maduro Márquez Martínez Medina Mejía Méndez Mendoza Menem Milei Molina Montero Mora Morales Moreno Muñoz Navarro Neruda Noriega Núñez Obrador Ochoa Ordóñez Ortega Ortiz Padilla Pastrana Paz Peña Peralta Pérez Petro Piñera Pinochet Ponce Quiroga Rajoy Ramírez Ramos Restrepo Reyes Rincón Ríos Rivas Rivera Robles Rodríguez Rojas Romero Rosales Rosas Rubio Ruiz Salazar Salinas Samper Sánchez Sandoval Santana Santos Serrano Silva Solano Solís Soto Suárez Toledo Torres Trujillo Uribe Valdez Valencia Valenzuela Vargas Vásquez Vázquez Vega Velasco Velázquez Vera Villa Villarreal Zamora Zapata Zapatero Zedillo',
    ),
  },
  portuguese: {
    male: list(
      'Afonso Aécio Alberto Aníbal António Bruno Cristiano Duarte Edson Fábio Fernando Flávio Geraldo Gilberto Guilherme Henrique João Joaquim Jorge José Lula Luís Luiz Manuel Marcelo Mário Michel Neymar Nuno Paulo Pedro Rafael Renan Ricardo Romário Rui Sérgio Thiago Tiago Vinícius Xanana',
    ),
    female: list(
      'Amália Ana Beatriz Bruna Catarina Clarice Dilma Fernanda Graça Inês Isabel Joana Juliana Larissa Leonor Luísa Marcela Mariana Marielle Marina Marta Michelle Paula Raquel Rita Simone Teresa Vera',
    ),
    family: list(
      'Almeida Alves Amorim Andrade Araújo Barbosa Barros Batista Bolsonaro Braga Cardoso Carvalho Cavaco Coelho Costa Cunha Dias Dirceu Doria Fernandes Ferreira Franco Freitas Gomes Gonçalves Guterres Haddad Lemos Lima Lopes Lula Machado Marinho Martins Mendes Mendonça Meirelles Monteiro Moro Moura Neves Nogueira Nunes Oliveira Palocci Pereira Pinto Queiroz Ramos Ribeiro Rocha Rodrigues Rousseff Salgado Sampaio Santana Santos Sarney Silva Soares Socrates Sousa Souza Tavares Teixeira Temer Vieira Xavier',
    ),
  },
  germanic: {
    male: list(
      'Andreas Anders Angel Axel Bernd Bernhard Bjarne Christoph Claus Dieter Dirk Erik Ernst Florian Frank Friedrich Geert Georg Gerhard Günter Guido Gunnar Hans Heiko Heinrich Heinz Helmut Henk Horst Ingmar Jan Jens Jeroen Joachim Johan Johann Johannes Jonas Jörg Josef Jürgen Karl Karl-Theodor Klaus Konrad Kurt Lars Lothar Ludwig Magnus Manfred Mark Markus Marcus Matthias Max Niels Niklas Olaf Ole Otto Peter Philipp Pieter Rainer Ralf Robert Rolf Rutger Sebastian Sigmar Stefan Sven Thierry Thomas Thorsten Ulf Ulrich Uwe Volker Walter Werner Willem Willy Wim Wolfgang Wouter Wopke Jens',
    ),
    female: list(
      'Alice Andrea Angela Anita Anke Anna Annalena Anneliese Annegret Antje Astrid Beate Beatrix Birgit Birgitte Britta Brigitte Christa Christine Claudia Cornelia Doris Elke Femke Frauke Franziska Gerda Gisela Greta Gudrun Hanna Heidi Helga Helle Henriette Ilse Ingrid Inge Jutta Katarina Katrin Katja Kirsten Kristina Linnea Magdalena Maren Margrethe Marianne Marijke Marlies Mette Monika Neelie Petra Renate Saskia Sigrid Silke Sophie Steffi Susanne Ulrike Ursula Ute Wilhelmina',
    ),
    family: list(
      'Adenauer Altmaier Andersson Baerbock Bauer Becker Berg Bergman Bildt Böhm Brandt Braun Bruun Carlsson Dijkstra Dijsselbloem Eriksson Fischer Frederiksen Gabriel Gauck Gauland Genscher Gruber Habeck Haider Halsema Hansen Hartmann Haugen Heinrich Hermans Hofer Hoffmann Jansen Jensen Johansson Kaag Karlsson Keller Klein Kohl Köhler König Koch Krause Kramp-Karrenbauer Kurz Lafontaine Lagerbäck Lagercrantz Lange Larsen Lindgren Lindner Löfven Lubbers Maas Maier Mayer Meier Meyer Merkel Merz Müller Müntefering Neumann Nielsen Nilsson Olsen Olsson Palme Pedersen Persson Petersen Petry Platzeck Rasmussen Reinfeldt Richter Rösler Rutte Samsom Schäfer Schäuble Scheel Schmid Schmidt Schmitt Schmitz Schneider Scholz Schröder Schulte Schulz Schumacher Schwarz Seehofer Söder Solberg Sørensen Spahn Stein Steinbrück Steinmeier Stoiber Stoltenberg Strache Thorning-Schmidt Timmermans Vestager Visser Vogel Vos Wagenknecht Wagner Wallström Weber Weidmann Weidel Werner Westerwelle Wilders Winkler Wolf Wulff Zimmermann Zuckermann',
    ),
  },
  french: {
    male: list(
      'Alain Antoine Arnaud Benoît Bernard Bruno Charles Christian Christophe Claude Daniel Didier Dominique Édouard Emmanuel Éric Étienne Fabien François Frédéric Gaston Georges Gérald Gérard Gilles Guillaume Guy Henri Hervé Hubert Jacques Jean Jean-Baptiste Jean-Claude Jean-Jacques Jean-Luc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jérôme Julien Laurent Léon Loïc Louis Luc Lucien Manuel Marc Marcel Mathieu Maurice Michel Nicolas Olivier Pascal Patrice Patrick Paul Philippe Pierre Pierre-Henri Raphaël Raymond Rémi René Robert Roland Serge Stéphane Thibaut Thierry Thomas Valéry Vincent Xavier Yann Yves',
    ),
    female: list(
      'Agnès Amélie Anne Audrey Aurélie Bernadette Brigitte Camille Caroline Catherine Cécile Céline Chantal Charlotte Christine Claire Clémentine Colette Corinne Danielle Delphine Dominique Édith Élisabeth Élise Élodie Émilie Florence Françoise Geneviève Hélène Ingrid Isabelle Jacqueline Jeanne Joëlle Juliette Laurence Léa Louise Lucie Madeleine Marguerite Marie Marine Marion Marlène Martine Mathilde Michèle Monique Muriel Najat Nathalie Nicole Odile Pascale Rachida Roselyne Sandrine Ségolène Simone Solange Sophie Stéphanie Sylvie Valérie Véronique Virginie Yvette',
    ),
    family: list(
      'Arnault Attal Aubry Aubert Ayrault Balladur Barnier Baroin Barre Bayrou Beaumont Bernard Bertrand Besson Blanc Bonnet Borne Bouchard Boucher Bové Buzyn Cambadélis Castex Cazeneuve Chevalier Chirac Clément Collomb Copé Dati Darmanin Dassault David Deschamps Dubois Dufour Dumas Dupont Dupuis Durand Duval Fabius Faure Fillon Fontaine Fournier Gaillard Garnier Gauthier Giraud Giscard Gosselin Griveaux Guérin Hamon Hidalgo Hollande Hulot Jospin Joly Juppé Kouchner Lagarde Lambert Lang Laurent Lecornu Lefebvre Legrand Lemaire Lemoine Leroy Macron Marchand Martin Masson Mathieu Mélenchon Mercier Meunier Michel Mitterrand Montebourg Moreau Morin Moscovici Noël Parly Pécresse Pelletier Perrin Philippe Picard Poirier Pompidou Raffarin Renard Retailleau Richard Rocard Rousseau Roussel Roux Royal Sapin Sarkozy Simon Strauss-Kahn Taubira Thibault Tremblay Trudeau Valls Veil Villepin Vidal Wauquiez',
    ),
  },
  italian: {
    male: list(
      'Alessandro Andrea Angelino Antonio Beppe Bruno Carlo Claudio Cesare Corrado Dario Davide Domenico Emanuele Enrico Enzo Fabio Federico Filippo Flavio Francesco Gabriele Giancarlo Gianfranco Gianluca Gianni Gino Giorgio Giovanni Giulio Giuseppe Graziano Guido Leonardo Lorenzo Luca Lucio Luigi Marcello Marco Mario Massimo Matteo Maurizio Mauro Michele Nicola Paolo Pier Pietro Raffaele Roberto Romano Salvatore Sandro Sergio Silvio Simone Stefano Tommaso Ugo Umberto Vincenzo Vittorio Walter',
    ),
    female: list(
      'Alessandra Angela Anna Antonella Barbara Beatrice Bianca Camilla Carla Caterina Cecilia Chiara Cinzia Claudia Cristina Daniela Donatella Elena Eleonora Elisa Elly Emma Federica Flavia Francesca Gabriella Giorgia Giovanna Giulia Ilaria Laura Lucia Lucrezia Manuela Margherita Maria Marina Marta Michela Monica Nicoletta Ornella Paola Patrizia Raffaella Roberta Rosanna Sabrina Silvia Simona Sofia Stefania Teresa Valentina Valeria Virginia',
    ),
    family: list(
      "Agnelli Alfano Amato Andreotti Baggio Barbieri Benetton Berlusconi Bersani Bertolucci Bianchi Bianco Bonino Borghi Bossi Boldrini Boschi Bruno Cacciari Calenda Caputo Caruso Casini Colombo Conte Conti Coppola Costa Craxi D'Alema D'Amico D'Angelo De Luca De Rosa De Santis Draghi Esposito Fanfani Ferrara Ferrari Ferri Fini Fontana Franceschini Frattini Galli Gallo Gatti Gentile Gentiloni Giordano Greco Grillo Guerra La Russa Letta Lombardi Lombardo Longo Maio Mancini Mantovani Marchetti Marchionne Mariani Marino Martinelli Martini Mattarella Mazza Meloni Messina Monti Morandi Moretti Mussolini Napolitano Orlando Palumbo Parisi Pellegrini Prodi Renzi Ricci Rinaldi Riva Rizzo Romano Rossi Russo Sala Salvini Santoro Schlein Serra Silvestri Spadolini Tajani Testa Tremonti Valentini Veltroni Villa Vitale Zingaretti",
    ),
  },
  indonesian: {
    male: list(
      'Agus Anies Arief Bambang Budi Eko Hadi Joko Luhut Prabowo Ridwan Susilo Widodo Yudhoyono Yusuf Anwar Mahathir Najib Muhyiddin Ferdinand Rodrigo Benigno Bongbong Lee Thaksin Prayut Prayuth Abhisit Somchai Hun',
    ),
    female: list('Dewi Megawati Puan Retno Siti Sri Susi Tri Wan Yingluck Aung Imelda Corazon Leni Gloria Maria'),
    family: list(
      'Ginting Habibie Hartarto Marsudi Nasution Pandjaitan Purnama Santoso Setiawan Siregar Soekarnoputri Subianto Suharto Sukarno Susanto Widjaja Wahid Widodo Wijaya Yudhoyono Ibrahim Mohamad Razak Yassin Marcos Duterte Aquino Arroyo Estrada Robredo Shinawatra Chan-ocha Vejjajiva Sen',
    ),
  },
  hebrew: {
    male: list(
      "Avi Avigdor Ariel Amir Amos Benjamin Benny Boaz Chaim Dan David Ehud Eitan Ephraim Gadi Gideon Ilan Itamar Itzhak Menachem Moshe Naftali Nir Ofer Oren Ron Shaul Shimon Shlomo Uri Uzi Yaakov Yair Yaron Yehuda Yigal Yitzhak Yoav Yosef Yossi Yuval Ze'ev Zvi",
    ),
    female: list(
      'Ayelet Dalia Dorit Esther Gal Golda Hila Limor Merav Michal Miri Moran Noa Orly Orna Rivka Ronit Ruth Sara Shelly Shira Tamar Tzipi Yael Yifat Zehava',
    ),
    family: list(
      "Ashkenazi Avraham Ayalon Barak Bar-Lev Begin Ben-Ami Ben-David Ben-Gurion Ben-Gvir Bennett Biton Cohen Dahan Dayan Deri Eisenkot Eshkol Friedman Gallant Gantz Goldstein Halevi Herzog Horowitz Kahlon Katz Lapid Levi Levin Levy Lieberman Livni Meir Michaeli Mizrahi Mofaz Netanyahu Olmert Peres Peretz Rabin Regev Rivlin Sa'ar Shaked Shalom Shamir Sharon Smotrich Steinitz Ya'alon Yadlin Yosef",
    ),
  },
  hungarian: {
    male: list(
      'Attila Bálint Béla Csaba Ferenc Gábor Géza György Gyula Imre István János József Károly László Miklós Pál Péter Sándor Tamás Viktor Zoltán Zsolt',
    ),
    female: list(
      'Ágnes Andrea Anikó Beáta Bernadett Erika Erzsébet Eszter Éva Györgyi Ildikó Ilona Judit Katalin Klára Krisztina Márta Mónika Orsolya Réka Zsuzsa Zsuzsanna',
    ),
    family: list(
      'Antall Bajnai Balogh Farkas Fodor Gyurcsány Horn Horváth Juhász Kádár Karácsony Kiss Kósa Kovács Lázár Magyar Medgyessy Mészáros Molnár Nagy Németh Novák Orbán Papp Puskás Rogán Simon Szabó Szijjártó Takács Tóth Török Varga Vona',
    ),
  },
  greek: {
    male: list(
      'Alexis Andreas Antonis Aristotelis Christos Constantinos Costas Dimitris Evangelos Georgios Giannis Kostas Kyriakos Lucas Nikos Panagiotis Pavlos Spyros Stavros Stelios Thanasis Theodoros Vangelis Vassilis Yanis Yiannis',
    ),
    female: list('Anna Dora Eleni Georgia Irini Katerina Maria Melina Sofia Vasiliki Zoe'),
    family: list(
      'Alexiou Antetokounmpo Dimas Dimitriadis Gennimata Ioannou Kammenos Karamanlis Katrougalos Konstantopoulou Mitsotakis Nikolaidis Onassis Papadakis Papademos Papadopoulos Papandreou Pappas Pavlopoulos Samaras Simitis Stathakis Theodorakis Tsakalotos Tsipras Tsitsipas Varoufakis Vassiliou Venizelos',
    ),
  },
  irishScots: {
    male: list(
      'Aidan Alasdair Angus Brendan Brian Cathal Cian Ciarán Colm Conor Cormac Declan Dermot Diarmuid Donal Eamon Enda Eoin Fergus Finn Gerry Hamish Iain Kieran Liam Lorcan Malachy Micheál Niall Oisín Padraig Pádraig Rory Ruairi Seamus Sean Seán Tadhg Tiernan Euan Callum Gareth Gethin Huw Rhys Dafydd Gwyn Emyr Ieuan Alun',
    ),
    female: list(
      'Aoife Ailsa Aisling Bernadette Bríd Brigid Caoimhe Ciara Deirdre Eilidh Fiona Gráinne Isla Kirsty Maeve Mairead Máire Mhairi Morag Niamh Nicola Nuala Oonagh Orla Roisin Róisín Ruth Saoirse Sinead Sinéad Siobhan Siobhán Una Cerys Ffion Carys Nia Rhian Sian Siân',
    ),
    family: list(
      "Ahern Brady Byrne Campbell Carney Cameron Coveney Cowen Doherty Donnelly Doyle Drummond Duffy Fitzgerald FitzGerald Foster Gallagher Galloway Griffiths Haughey Healy Higgins Hume Kavanagh Keane Kelly Kenny Lynch MacAskill MacDonald MacGregor Mackay MacLeod Maguire Martin McAleese McAllister McCann McCarthy McConnell McCormack McDonagh McDonald McDonnell McGill McGrath McGuinness McIlroy McKenna McLaughlin McLeish McMahon McNamara Morgan Murphy Murray Nolan O'Brien O'Callaghan O'Connell O'Connor O'Dea O'Donnell O'Dowd O'Grady O'Hara O'Keeffe O'Leary O'Mahony O'Malley O'Neill O'Reilly O'Rourke O'Shea O'Sullivan Paisley Price Quinn Rees Reynolds Rhys-Jones Robinson Ryan Salmond Sturgeon Swinney Sweeney Varadkar Walsh Yousaf Davies Jenkins Llewellyn Pritchard Probert",
    ),
  },
} as const;

type Culture = (typeof cultures)[keyof typeof cultures];
const all = Object.values(cultures) as readonly Culture[];

/** All of the above together. */
export const worldNames = {
  male: all.flatMap(({ male }) => male),
  female: all.flatMap(({ female }) => female),
  family: all.flatMap(({ family }) => family),
  given: all.flatMap(({ male, female }) => [...male, ...female]),
};
